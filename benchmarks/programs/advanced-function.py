# Functions with keyword arguments, explicit validation, dictionaries as arguments, generators as pipelines
import os
import re

N = int(os.environ.get("BENCH_N") or 8000)
CODE = re.compile(r"[A-Z]{2}\d+")


def order_price(item, *, quantity, priority="Normal", code="AA0", discount=None, express=False):
    if not item:
        raise ValueError("item is empty")
    if not 1 <= quantity <= 500:
        raise ValueError("quantity is out of range")
    if priority not in ("Low", "Normal", "High"):
        raise ValueError("unknown priority")
    if not CODE.fullmatch(code):
        raise ValueError("malformed code")
    if discount is not None and not 0 <= discount <= 50:
        raise ValueError("discount is out of range")
    price = len(item) * 100 * quantity
    if priority == "High":
        price += 250
    elif priority == "Low":
        price -= 50
    if discount is not None:
        price -= price // 100 * discount
    if express:
        price += 999
    return price + len(code)


def add_tax(prices, *, percent=20):
    if not 0 <= percent <= 100:
        raise ValueError("percent is out of range")
    for price in prices:
        yield price + price // 100 * percent


def line_totals(rows):
    for row in rows:
        yield row["unit"] * row["amount"]


def main():
    items = ["apple", "fig", "banana", "cherry", "kiwi"]
    priorities = ["Low", "Normal", "High"]
    total = refused = 0
    for i in range(1, N + 1):
        item = items[i % 5]
        total += order_price(item=item, quantity=i % 40 + 1, priority=priorities[i % 3])
        total += order_price(
            item, quantity=2, code=f"AB{i % 100}", discount=i % 30, express=i % 2 == 0
        )
        options = {"item": item, "quantity": i % 9 + 1, "express": True}
        total += order_price(**options)
        if i % 20 == 0:
            try:
                total += order_price(item, quantity=i % 40 * 1000)
            except ValueError:
                refused += 1
            taxed = list(add_tax([100, 250, 333, i % 1000], percent=25))
            total += taxed[0] + taxed[3]
            lines = list(line_totals([{"unit": 5, "amount": i % 7}, {"unit": 3, "amount": 4}]))
            total += lines[0] + lines[1]
        total %= 1000000007
    print(f"checksum: {total} {refused}")


main()
