"""The networks that vote, as src/core/language/names runs them: one projection of the word vectors for all, everything else apiece."""
import torch
from torch import nn
from torch.nn import functional as F

CHARACTERS, CHARACTER_SIZE, SHAPES, SHAPE_SIZE = 14, 16, 15, 8
BARRED = -1e4


def follows(before, after):
    """Whether a tag may follow another; None is a sentence's beginning."""
    inside = after[:2] in ('I-', 'E-')
    if before is None or before[:2] not in ('B-', 'I-'):
        return not inside
    return inside and before[2:] == after[2:]


class Member(nn.Module):
    """Word vector + characters + shape + features -> convolutions of width 3 -> tag scores, with a chain of tags (CRF) on top."""

    def __init__(self, labels, alphabet, features, size, hidden, layers, filters, dropout):
        super().__init__()
        self.labels = labels
        self.characters = nn.Embedding(alphabet + 2, CHARACTER_SIZE, padding_idx=0)
        self.filters = nn.Conv1d(CHARACTER_SIZE, filters, 3, padding=1)
        self.shapes = nn.Embedding(SHAPES, SHAPE_SIZE)
        inputs = size + filters + SHAPE_SIZE + features
        self.layers = nn.ModuleList([nn.Conv1d(inputs if n == 0 else hidden, hidden, 3, padding=1) for n in range(layers)])
        self.output = nn.Linear(hidden, len(labels))
        self.transitions = nn.Parameter(torch.zeros(len(labels) + 1, len(labels)))
        self.dropout = nn.Dropout(dropout)
        rows = labels + [None]
        self.barred = torch.tensor([[0.0 if follows(a, b) else BARRED for b in labels] for a in rows])
        self.last = torch.tensor([BARRED if label[:2] in ('B-', 'I-') else 0.0 for label in labels])

    def scores(self, vectors, characters, shapes, features, mask):
        rows, length = shapes.shape
        letters = self.characters(characters.view(rows * length, CHARACTERS)).transpose(1, 2)
        letters = F.relu(self.filters(letters)).max(2)[0].view(rows, length, -1)
        x = torch.cat([vectors, self.dropout(letters), self.shapes(shapes), features], 2)
        x = (x * mask.unsqueeze(2)).transpose(1, 2)
        for n, layer in enumerate(self.layers):
            y = F.relu(layer(x))
            x = (y if n == 0 else y + x) * mask.unsqueeze(1)
            if n < len(self.layers) - 1:
                x = self.dropout(x)
        return self.output(self.dropout(x.transpose(1, 2)))

    def loss(self, scores, tags, mask):
        """Negative log likelihood of each sentence's tags (Lafferty, McCallum and Pereira 2001)."""
        chain = self.transitions + self.barred
        start, chain = chain[-1], chain[:-1]
        total = scores[:, 0] + start
        own = scores[:, 0].gather(1, tags[:, :1]).squeeze(1) + start[tags[:, 0]]
        for at in range(1, scores.shape[1]):
            here = mask[:, at]
            step = torch.logsumexp(total.unsqueeze(2) + chain.unsqueeze(0), 1) + scores[:, at]
            total = torch.where(here.unsqueeze(1) > 0, step, total)
            own = own + here * (scores[:, at].gather(1, tags[:, at:at + 1]).squeeze(1) + chain[tags[:, at - 1], tags[:, at]])
        return torch.logsumexp(total + self.last, 1) - own


class Committee(nn.Module):
    """All members over one projection; `words` are rows of the vectors, row 0 the padding, row 1 the unknown word."""

    def __init__(self, vectors, size, members, unknown_share, dropout, **member):
        super().__init__()
        self.vectors = vectors
        self.unknown = nn.Parameter(torch.zeros(vectors.shape[1]))
        self.projection = nn.Linear(vectors.shape[1], size, bias=False)
        self.members = nn.ModuleList([Member(size=size, dropout=dropout, **member) for _ in range(members)])
        self.unknown_share = unknown_share
        self.dropout = nn.Dropout(dropout)

    def loss(self, words, characters, shapes, features, tags, mask, weights):
        """Mean over members and sentences. Each member forgets other words and inputs."""
        vectors = self.vectors[words]
        capitalised = (shapes > 0) & (shapes < 5)
        total = 0.0
        for member in self.members:
            unknown = (words == 1) | ((torch.rand(words.shape) < self.unknown_share) & capitalised)
            seen = torch.where(unknown.unsqueeze(2), self.unknown.expand_as(vectors), vectors)
            scores = member.scores(self.projection(self.dropout(seen)), characters, shapes, features, mask)
            total = total + (member.loss(scores, tags, mask) * weights).mean()
        return total
