# A larger program: discrete event simulation of a call centre with heapq, classes, enum, dictionaries, formatted report
import heapq
import os
from collections import deque
from dataclasses import dataclass, field
from enum import Enum

N = int(os.environ.get("BENCH_N") or 8000)


class Kind(Enum):
    ARRIVE = 0
    FINISH = 1
    SHIFT = 2


@dataclass(order=True)
class Event:
    time: int
    order: int
    kind: Kind = field(compare=False)
    data: object = field(compare=False)


class EventQueue:
    def __init__(self):
        self.heap, self.pushed = [], 0

    def __len__(self):
        return len(self.heap)

    def push(self, time, kind, data):
        heapq.heappush(self.heap, Event(time, self.pushed, kind, data))
        self.pushed += 1

    def pop(self):
        return heapq.heappop(self.heap)


class Agent:
    def __init__(self, name):
        self.name, self.busy, self.handled, self.worked = name, False, 0, 0

    def duration(self, call):
        return 5 + call["difficulty"] * 3


class SeniorAgent(Agent):
    def duration(self, call):
        return max(4, self.worked % 3 + call["difficulty"] * 2)


class CallCentre:
    def __init__(self, agents):
        self.queue, self.waiting, self.stats = EventQueue(), deque(), {}
        self.agents = [
            Agent(f"agent{n}") if n % 3 else SeniorAgent(f"senior{n}") for n in range(1, agents + 1)
        ]
        self.seed, self.longest, self.total_wait = 99, 0, 0

    def next(self, limit):
        self.seed = (self.seed * 7141 + 54773) % 259200
        return self.seed % limit

    def count(self, topic, what, by):
        if topic not in self.stats:
            self.stats[topic] = {"calls": 0, "wait": 0, "lost": 0}
        self.stats[topic][what] += by

    def assign(self, now):
        for agent in self.agents:
            if not self.waiting:
                return
            if agent.busy:
                continue
            call = self.waiting.popleft()
            wait = now - call["since"]
            if wait > 60:
                self.count(call["topic"], "lost", 1)
                continue
            self.count(call["topic"], "calls", 1)
            self.count(call["topic"], "wait", wait)
            self.total_wait += wait
            self.longest = max(self.longest, wait)
            agent.busy = True
            duration = agent.duration(call)
            agent.worked += duration
            self.queue.push(now + duration, Kind.FINISH, agent)

    def run(self, calls):
        topics = ["billing", "outage", "sales", "other"]
        arrived = now = 0
        self.queue.push(0, Kind.ARRIVE, 0)
        self.queue.push(200, Kind.SHIFT, 1)
        while self.queue:
            event = self.queue.pop()
            now = event.time
            if event.kind is Kind.ARRIVE:
                self.waiting.append(
                    {
                        "id": arrived,
                        "since": now,
                        "topic": topics[self.next(4)],
                        "difficulty": self.next(9),
                    }
                )
                arrived += 1
                if arrived < calls:
                    self.queue.push(now + self.next(5), Kind.ARRIVE, arrived)
            elif event.kind is Kind.FINISH:
                event.data.busy = False
                event.data.handled += 1
            else:
                min(self.agents, key=lambda a: (a.worked, a.name)).worked += 10
                if arrived < calls:
                    self.queue.push(now + 200, Kind.SHIFT, event.data + 1)
            self.assign(now)
        return now


def main():
    centre = CallCentre(8)
    end = centre.run(N)
    report = [f"{'topic':<10}{'calls':>8}{'wait':>8}{'lost':>6}"]
    for topic in sorted(centre.stats):
        s = centre.stats[topic]
        wait = f"{s['wait']:05d}"
        report.append(f"{topic:<10}{s['calls']:>8}{wait:>8}{s['lost']:>6}")
    report += [
        f"{a.name:<10}{a.handled:>8}{a.worked:>8}"
        for a in sorted(centre.agents, key=lambda a: (a.handled, a.name), reverse=True)
    ]
    hash_ = 0
    for c in "\n".join(report):
        hash_ = (hash_ * 31 + ord(c)) % 1000003
    print(
        f"checksum: {end} {centre.longest} {centre.total_wait} {centre.queue.pushed} {hash_} {' '.join(report[1].split())} {report[-1].split()[0]}"
    )


main()
