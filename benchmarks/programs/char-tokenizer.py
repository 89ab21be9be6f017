# Scanning strings char by char: an expression tokenizer with evaluation (shunting yard) and a CSV parser with quoted fields
import math
import os

N = int(os.environ.get("BENCH_N") or 3000)
RANK = {"+": 1, "-": 1, "*": 2, "%": 2, "(": 0}


def tokenize(text):
    tokens, i = [], 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
            continue
        if c.isdigit():
            start = i
            while i < len(text) and "0" <= text[i] <= "9":
                i += 1
            tokens.append(text[start:i])
        elif c.isalpha() or c == "_":
            word = ""
            while i < len(text) and (text[i].isalnum() or text[i] == "_"):
                word += text[i]
                i += 1
            tokens.append(word)
        elif c in "+-*%()":
            tokens.append(c)
            i += 1
        else:
            raise ValueError(f"unexpected '{c}' at {i}")
    return tokens


def operate(values, operator):
    right, left = values.pop(), values.pop()
    if operator == "+":
        value = left + right
    elif operator == "-":
        value = left - right
    elif operator == "*":
        value = int(math.fmod(left * right, 10007))
    else:
        value = int(math.fmod(left, right)) if right else 0
    values.append(value)


def evaluate(text, variables):
    values, operators = [], []
    for token in tokenize(text):
        if "0" <= token[0] <= "9":
            values.append(int(token))
        elif token in variables:
            values.append(variables[token])
        elif token == "(":
            operators.append(token)
        elif token == ")":
            while operators[-1] != "(":
                operate(values, operators.pop())
            operators.pop()
        else:
            while operators and RANK[operators[-1]] >= RANK[token]:
                operate(values, operators.pop())
            operators.append(token)
    while operators:
        operate(values, operators.pop())
    return values.pop()


def read_csv_row(line):
    fields, field, quoted, i = [], [], False, 0
    while i < len(line):
        c = line[i]
        if quoted:
            if c != '"':
                field.append(c)
            elif i + 1 < len(line) and line[i + 1] == '"':
                field.append('"')
                i += 1
            else:
                quoted = False
        elif c == '"':
            quoted = True
        elif c == ",":
            fields.append("".join(field))
            field.clear()
        else:
            field.append(c)
        i += 1
    fields.append("".join(field))
    return fields


def main():
    total = length = 0
    row = []
    for n in range(N):
        value = evaluate(
            f"(x{n % 3} + {n}) * 3 - y_1 % (7 + {n % 11}) * (2 + x0)",
            {"x0": n % 5, "x1": 17, "x2": n % 100, "y_1": n * 3},
        )
        row = read_csv_row(f'{n},"name, {n % 7}",plain text,"said ""hi {n}""",,end')
        length += len(row[1]) + len(row[3]) + len(row)
        vowels = 0
        for c in row[2]:
            if c in ("a", "e", "i", "o", "u"):
                vowels += 1
        total = (total * 31 + value + vowels) % 1000003
    print(f"checksum: {total} {length} {'|'.join(row)}")


main()
