"""Texts on which a teacher shows how it judges."""
import torch
import torch.nn.functional as F
from torch import Tensor

from whosaid_training.tokenization import WordPiece

ROWS_AT_ONCE = 2048


class NeighbouringPieces:
    """Puts in the place of pieces others whose vectors are near (after TinyBERT, Jiao et al. 2020).

    A teacher has learnt its training texts by heart, and shows how it judges only on texts that it has not seen. Its scores alone are the
    aim then, since the annotation need not fit what stands there now. Each window has a share of its own, from none to twice the mean, so
    that texts as they are written stay among them."""

    def __init__(self, tokenizer: WordPiece, vectors: Tensor, mean_share: float, count: int = 12) -> None:
        """vectors: (pieces of the vocabulary, w). Words have words as neighbours, and parts of words parts."""
        whole = [p.isalpha() and len(p) > 1 for p in tokenizer.vocabulary]
        part = [p.startswith('##') and p[2:].isalpha() for p in tokenizer.vocabulary]
        self.mean_share, unit = mean_share, F.normalize(vectors.float(), dim=-1)
        self.near = torch.arange(len(unit))[:, None].repeat(1, count)
        for kind in (whole, part):
            rows = torch.tensor([i for i, is_kind in zip(tokenizer.vocabulary.values(), kind) if is_kind])
            for some in rows.split(ROWS_AT_ONCE):
                self.near[some] = rows[(unit[some] @ unit[rows].T).topk(count + 1).indices[:, 1:]]

    def swapped(self, ids: Tensor) -> Tensor:
        """Ids (b, n) with a random share of each window's pieces replaced."""
        other = self.near[ids, torch.randint(self.near.shape[1], ids.shape)]
        share = 2 * self.mean_share * torch.rand(len(ids), 1)
        return torch.where(torch.rand(ids.shape) < share, other, ids)
