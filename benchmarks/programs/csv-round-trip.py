# CSV: DictReader, calculated columns, DictWriter, a file in the current folder written and read, a report
import csv
import io
import os

N = int(os.environ.get("BENCH_N") or 14000)


def read(text):
    return list(csv.DictReader(io.StringIO(text)))


def main():
    fruits = ["apple", "pear", "fig, dried", 'kiwi "gold"', "plum"]
    shops = ["north", "south", "east"]
    out = ["Id,Fruit,Shop,Quantity,Price\n"]
    for i in range(1, N + 1):
        fruit = fruits[i % 5]
        if any(c in fruit for c in '," '):
            fruit = '"' + fruit.replace('"', '""') + '"'
        out.append(f"{i},{fruit},{shops[i % 7 % 3]},{i % 23},{i * 13 % 500}\n")
    rows = read("".join(out))
    priced = [
        {
            "Id": r["Id"],
            "Fruit": r["Fruit"],
            "Shop": r["Shop"],
            "Total": int(r["Quantity"]) * int(r["Price"]),
            "Size": "bulk" if int(r["Quantity"]) >= 12 else "retail",
        }
        for r in rows
        if int(r["Quantity"]) > 0
    ]

    path = os.path.join(os.getcwd(), f"csv-round-trip-{os.getpid()}.tmp")
    try:
        with open(path, "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(priced[0]), quoting=csv.QUOTE_ALL)
            writer.writeheader()
            writer.writerows(priced)
        with open(path, encoding="utf-8", newline="") as file:
            back = list(csv.DictReader(file))
    finally:
        os.remove(path)

    totals, total = {}, 0
    for row in back:
        totals[row["Shop"]] = totals.get(row["Shop"], 0) + int(row["Total"])
        if row["Size"] == "bulk":
            total += len(row["Fruit"])
        total += int(row["Id"]) % 7
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";", lineterminator="\n")
    writer.writerow(["Shop", "Total", "Share"])
    writer.writerows([shop, value, value % 100] for shop, value in sorted(totals.items()))
    lines = buffer.getvalue().split()

    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, list(back[0]), quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows(back[: round(N / 4)])
    again = read(buffer.getvalue())[-1]

    length = len('Id\t"Fruit"')
    for row in back[round(N / 2) :]:
        quoted = row["Fruit"].replace('"', '""')
        length += len(f'{row["Id"]}\t"{quoted}"')
    print(
        f"checksum: {len(rows)} {len(back)} {total} {length} {' '.join(lines)} {again['Id']} {again['Fruit']} {again['Total']} {again['Size']}"
    )


main()
