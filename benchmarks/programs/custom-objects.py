# Plain objects: creation, reading and writing attributes by name and by string, attributes added and removed later
import os
from types import MethodType, SimpleNamespace

N = int(os.environ.get("BENCH_N") or 16000)


class Person(SimpleNamespace):
    type_name = "Bench.Person"


def new_person(number):
    return Person(
        id=number,
        name=f"user{number}",
        age=18 + number % 60,
        score=number * 7 % 101,
        active=number % 3 == 0,
        tags=[],
    )


def label(self):
    return f"{self.name}/{self.age}"


def raise_(self, by):
    self.score += by
    return self.score


def main():
    people = [new_person(i) for i in range(N)]
    total = 0
    for _ in range(3):
        for person in people:
            if person.active:
                total += person.score
            person.age += 1
            person.score = (person.score * 3 + person.age) % 101
            total += getattr(person, "age" if person.age % 2 else "score")
    names = 0
    for i in range(0, N, 10):
        person = people[i]
        person.level = i % 7
        person.label = MethodType(label, person)
        setattr(person, "raise", MethodType(raise_, person))
        total += getattr(person, "raise")(i % 5) + person.level
        names += len(person.label())
        person.tags.append("seen")
        for name in (name for name in vars(person) if name != "raise"):
            names += len(name)
        if person.level == 3:
            del person.level
        if getattr(person, "level", None) is None:
            total += 1
    copy = [p for p in people if getattr(p, "level", 0)][-1]
    print(
        f"checksum: {total} {names} {copy.id} {copy.name} {copy.level} {people[10].label()} {people[10].type_name}"
    )


main()
