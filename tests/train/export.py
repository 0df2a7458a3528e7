"""Writes the weights file that src/core/language/names/weights.ts reads."""
import json
import struct
import numpy as np

BITS = 4
CLIP = 0.99


class File:
    """Arrays one after the other, each at a multiple of 8 bytes."""

    def __init__(self):
        self.parts, self.tensors, self.at = [], [], 0

    def add(self, name, values):
        values = np.ascontiguousarray(values)
        data = values.tobytes()
        data += b'\0' * (-len(data) % 8)
        self.tensors.append({'name': name, 'kind': str(values.dtype), 'shape': list(values.shape), 'at': self.at})
        self.parts.append(data)
        self.at += len(data)

    def add_rows(self, name, values):
        """In 8 bits, each row with a scale of its own."""
        flat = np.abs(values.reshape(values.shape[0], -1)).max(1) / 127 + 1e-12
        scale = flat.reshape(-1, *[1] * (values.ndim - 1))
        self.add(name, np.clip(np.round(values / scale), -127, 127).astype(np.int8))
        self.add(name + '.scale', flat.astype(np.float32))

    def write(self, path, **about):
        header = json.dumps({'format': 1, **about, 'tensors': self.tensors}, ensure_ascii=False).encode()
        header += b' ' * ((-len(header) - 4) % 8)
        with open(path, 'wb') as out:
            out.write(struct.pack('<I', len(header)) + header + b''.join(self.parts))


def add_vectors(file, projected, hashes):
    """Projected vectors in 4 bits, sorted by the hash of their word, whose upper half is told by the bucket."""
    most = 2 ** (BITS - 1) - 1
    scale = np.quantile(np.abs(projected), CLIP, axis=0) / most
    order = np.argsort(hashes, kind='stable')
    small = (np.clip(np.round(projected / scale), -most, most).astype(np.int8)[order] + 8).astype(np.uint8)
    file.add('buckets', np.bincount(hashes >> 16, minlength=65536).astype(np.uint8))
    file.add('keys', (hashes[order] & 0xFFFF).astype(np.uint16))
    file.add('vectors', small[:, 0::2] | (small[:, 1::2] << 4))
    file.add('vectorScale', scale.astype(np.float32))


def export(committee, hashes, words, about, path):
    """The `words` most frequent words and all members; returns nothing."""
    state = {name: value.detach().numpy() for name, value in committee.state_dict().items()}
    file = File()
    projection = state['projection.weight']
    add_vectors(file, committee.vectors[2:words + 2].numpy() @ projection.T, hashes[:words])
    file.add('unknown', (projection @ state['unknown']).astype(np.float32))
    members = len(committee.members)
    for m in range(members):
        own = {name.split('.', 2)[2]: value for name, value in state.items() if name.startswith(f'members.{m}.')}
        file.add_rows(f'm{m}.characters', own['characters.weight'])
        file.add_rows(f'm{m}.characterKernel', own['filters.weight'])
        file.add(f'm{m}.characterBias', own['filters.bias'])
        file.add(f'm{m}.shapes', own['shapes.weight'])
        for n in range(len(committee.members[m].layers)):
            file.add_rows(f'm{m}.layer{n}', own[f'layers.{n}.weight'])
            file.add(f'm{m}.layer{n}.bias', own[f'layers.{n}.bias'])
        file.add_rows(f'm{m}.output', own['output.weight'])
        file.add(f'm{m}.output.bias', own['output.bias'])
    file.add('transitions', np.mean([state[f'members.{m}.transitions'] for m in range(members)], axis=0).astype(np.float32))
    file.write(path, labels=about['labels'], characters=about['characters'], members=members)
