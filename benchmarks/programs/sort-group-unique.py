# sorted with several keys, grouping into dictionaries, unique values in order of appearance
import os
from collections import Counter, defaultdict
from dataclasses import dataclass
from heapq import nlargest

N = int(os.environ.get("BENCH_N") or 12000)


@dataclass
class Employee:
    id: int
    team: str
    city: str
    pay: int
    level: int


def main():
    cities = ["Oslo", "Lima", "Rome", "Kyiv", "Cairo", "Quito", "Dakar", "Seoul"]
    teams = ["Sales", "Support", "Research", "Finance", "Legal"]
    seed, staff = 7, []
    for i in range(N):
        seed = (seed * 7141 + 54773) % 259200
        staff.append(
            Employee(i, teams[seed % 5], cities[seed % 1009 % 8], 1000 + seed % 4000, seed % 10)
        )

    hash_ = 0
    for e in sorted(staff, key=lambda e: (e.team, -e.pay, e.id))[::17]:
        hash_ = (hash_ * 31 + e.id) % 1000003
    for e in sorted(staff, key=lambda e: (e.pay % 100, -e.id))[::17]:
        hash_ = (hash_ * 31 + e.id) % 1000003

    best = nlargest(3, staff, key=lambda e: (e.pay, e.id))
    pays = sorted({e.pay for e in staff})
    names = sorted({f"{e.city}{e.level}" for e in staff})

    groups = defaultdict(list)
    for e in staff:
        groups[e.team].append(e.pay)
    report = [
        f"{team}={len(pays_)}/{sum(pays_)}/{max(pays_)}" for team, pays_ in sorted(groups.items())
    ]
    bands = sorted(Counter(e.pay // 500 for e in staff).items())
    pairs = sorted(
        (
            (count, f"{team}, {city}")
            for (team, city), count in Counter((e.team, e.city) for e in staff).items()
        ),
        reverse=True,
    )
    index = defaultdict(list)
    for e in staff:
        index[e.city].append(e)
    for city in cities:
        hash_ = (hash_ * 31 + len(index[city]) + index[city][-1].id) % 1000003

    unique = list(dict.fromkeys((e.team, e.level) for e in staff))
    towns = list(dict.fromkeys(e.city for e in staff))
    print(
        f"checksum: {hash_} {','.join(str(e.id) for e in best)} {len(pays)} {len(names)} {names[5]} {' '.join(report)} {len(bands)} "
        f"{bands[1][0]}:{bands[1][1]} {pairs[0][1]}={pairs[0][0]} {len(unique)} {','.join(towns)}"
    )


main()
