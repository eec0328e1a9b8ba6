"""Prints the training texts that `train.py --held-out N` keeps back. usage: held_out.py TRAIN.jsonl N > HELD_OUT.jsonl"""
import json
import random
import sys


def split(docs, n):
    """(held out, trained on); the order of the corpus is by publisher, hence the shuffle."""
    docs = list(docs)
    random.Random(5).shuffle(docs)
    return docs[:n], docs[n:]


if __name__ == '__main__':
    texts = [json.loads(l) for l in open(sys.argv[1], encoding='utf-8') if l.strip()]
    for doc in split(texts, int(sys.argv[2]))[0]:
        print(json.dumps(doc, ensure_ascii=False))
