# Comprehensions and generator expressions over many objects, in place of pipelines
import os
from dataclasses import dataclass
from itertools import islice

N = int(os.environ.get("BENCH_N") or 200000)


@dataclass
class Order:
    id: int
    amount: int
    region: str


def main():
    odd = [i * 2 for i in range(1, N + 1) if i % 3 == 1]
    orders = [Order(i, i * 37 % 1009, "NSWE"[i % 4]) for i in range(1, round(N / 5) + 1)]
    large = [o.amount * 2 for o in orders if o.amount > 500]
    north = [o.amount for o in orders if o.region == "N"]
    ids = sum(o.id for o in orders if o.id & 1)
    taxes = sum(o.amount // 5 for o in orders[: round(N / 40)])
    first = list(islice((o.id for o in orders if o.amount == 1008), 5))
    few = [o.amount + 1 for o in islice((o for o in orders if o.region == "S"), 1000)]
    last = [o.id for o in orders[round(N / 8) :][-3:]]
    kept = [f"{o.id}{o.region}" for o in orders[:40] if o.amount % 2]
    print(
        f"checksum: {len(odd)} {sum(odd)} {max(odd)} {len(large)} {sum(large)} {max(large)} {min(large)} {len(north)} {sum(north)} "
        f"{sum(north) // len(north)} {ids} {taxes} {','.join(map(str, first))} {len(few)} {few[-1]} {','.join(map(str, last))} "
        f"{len(kept)} {','.join(kept)}"
    )


main()
