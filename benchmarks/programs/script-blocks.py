# Functions as values: lambdas, closures, dispatch tables, map and reduce, composition, a comparison function for sorting
import os
from functools import cmp_to_key

N = int(os.environ.get("BENCH_N") or 16000)


def new_counter(step):
    value = 0

    def count():
        nonlocal value
        value += step
        return value

    return count


def new_adder(amount):
    return lambda x: x + amount


def map_(items, block):
    for item in items:
        yield block(item)


def reduce_(items, start, block):
    for item in items:
        start = block(start, item)
    return start


def compose(*blocks):
    def composed(x):
        for block in blocks:
            x = block(x)
        return x

    return composed


def square(x):
    return x * x % 1009


def on_add(state, amount):
    state["value"] += amount


def on_mul(state, amount):
    state["value"] = state["value"] * amount % 10007


def on_note(state, amount):
    state["notes"] += 1


def main():
    handlers = {"add": on_add, "mul": on_mul, "note": on_note}
    names = ["add", "mul", "note"]
    state = {"value": 1, "notes": 0}
    counter = new_counter(3)
    adders = [new_adder(i) for i in range(1, 11)]
    composed = compose(square, adders[2], square)
    calls = total = count = 0

    def is_odd(x):
        return x % 2 == 1

    def bump():
        nonlocal calls
        calls += 1

    for i in range(N):
        total += square(i)
        total += adders[i % 10](i)
        handlers[names[i % 3]](state, i % 50)
        count = counter()
        bump()
        if is_odd(i):
            total += 1
        if i % 10 == 0:
            total += composed(i)
            total += sum(map_(range(1, 6), square))
            total += reduce_([1, 2, 3, i], 0, lambda a, b: a + b)
            total += square(i % 100)
            adder = new_adder(i)
            total += adder(1)
        total %= 1000000007
    folded = 7
    for i in range(1, N + 1):
        folded = (folded * 31 + i) % 65521
    last = 0
    for i in range(1, N + 1):
        if i % 3 == 0:
            last += i % 10
    ordered = sorted((i * 37 % 201 for i in range(1, 201)), key=cmp_to_key(lambda x, y: y - x))
    print(
        f"checksum: {total} {count} {calls} {state['value']} {state['notes']} {folded} {last} {','.join(map(str, ordered[:4]))}"
    )


main()
