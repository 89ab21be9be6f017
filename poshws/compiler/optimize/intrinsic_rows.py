"""The table of methods that are inlined (intrinsics.py)."""

from __future__ import annotations

from typing import Final, NamedTuple

# Python's own white space has a few control characters more.
_WHITE: Final = repr(
    "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)

_WORDS: Final = {
    "PLAIN": "O_.isascii()",
    "FILLS": "len(B_) == 1 and B_.isascii()",
    "SIGN": "len(A_) == 1 and A_.isascii()",
    # Asked when it is compiled, of a constant.
    "DECIMAL": "A_[:1] in 'NnFfPpEe' and A_[1:].isdecimal() and A_.isascii()",
    "NUMERIC": "A_[:1] in 'DdXxNnFfPpEe' and A_[1:].isdecimal() and A_.isascii()",
    "WHITE": _WHITE,
    "KEY": "KA_ is O_.key_class",
    "ENTRY": "KB_ in O_.value_classes and not O_.ignores_case",
    "NEW": "A_.lower() not in O_._keys",
    "GIVEN": "A_ is not AUTOMATION_NULL",
    "SET": "O_.__setitem__(A_, B_)",
}

# name | owner | arguments | guard | result | what it gives. The owner is O_, the arguments are A_
# and B_; `chars` is a string or a character. Positions count code units, hence PLAIN, a string of
# ASCII; SIGN and FILLS say that A_ and B_ are one character of it. KEY, ENTRY and NEW say that a
# table takes the key and the value as they are and that the key is new to it.
_ROWS: Final = """
substring | String | int | 0 <= A_ and A_ <= len(O_) and PLAIN | O_[A_:] | str
substring | String | int int | A_ >= 0 <= B_ and A_ + B_ <= len(O_) and PLAIN | O_[A_:A_ + B_] | str
indexof | String | chars | PLAIN | O_.find(A_) | int
indexof | String | chars int | 0 <= B_ and B_ <= len(O_) and PLAIN | O_.find(A_, B_) | int
lastindexof | String | chars | PLAIN | O_.rfind(A_) | int
contains | String | chars | | A_ in O_ | bool
contains | Hashtable | string | O_.ignores_case | A_.lower() in O_._values | bool
startswith | String | chars | PLAIN | O_.startswith(A_) | bool
endswith | String | chars | PLAIN | O_.endswith(A_) | bool
trim | String | | | O_.strip(WHITE) | str
trim | String | chars | A_ and A_.isascii() | O_.strip(A_) | str
trim | String | chars chars | SIGN and FILLS | O_.strip(A_ + B_) | str
trimstart | String | | | O_.lstrip(WHITE) | str
trimstart | String | chars | A_ and A_.isascii() | O_.lstrip(A_) | str
trimend | String | | | O_.rstrip(WHITE) | str
trimstart | String | chars chars | SIGN and FILLS | O_.lstrip(A_ + B_) | str
trimend | String | chars | A_ and A_.isascii() | O_.rstrip(A_) | str
trimend | String | chars chars | SIGN and FILLS | O_.rstrip(A_ + B_) | str
padleft | String | int | 0 <= A_ < 10**6 and PLAIN | O_.rjust(A_) | str
padleft | String | int chars | 0 <= A_ < 10**6 and FILLS and PLAIN | O_.rjust(A_, B_) | str
padright | String | int | 0 <= A_ < 10**6 and PLAIN | O_.ljust(A_) | str
padright | String | int chars | 0 <= A_ < 10**6 and FILLS and PLAIN | O_.ljust(A_, B_) | str
replace | String | string string | A_ | O_.replace(A_, B_) | str
split | String | chars | len(A_) == 1 | string_array(O_.split(A_)) |
split | String | chars int | len(A_) == 1 and B_ > 0 | string_array(O_.split(A_, B_ - 1)) |
toupper | String | | PLAIN | O_.upper() | str
tolower | String | | PLAIN | O_.lower() | str
toupperinvariant | String | | PLAIN | O_.upper() | str
tolowerinvariant | String | | PLAIN | O_.lower() | str
insert | String | int string | 0 <= A_ and A_ <= len(O_) and PLAIN | O_[:A_] + B_ + O_[A_:] | str
remove | String | int | 0 <= A_ and A_ <= len(O_) and PLAIN | O_[:A_] | str
equals | String | string | | O_ == A_ | bool
tostring | String | | | O_ | str
tostring | Int32 | | | f"{O_}" | str
tostring | Int32 | string | NUMERIC | format_number(O_, A_) | str
tostring | Double | string | DECIMAL | format_number(O_, A_) | str
tostring | StringBuilder | | | O_.__str__() | str
append | StringBuilder | chars | | O_.pieces.append(A_) or O_ |
append | StringBuilder | int | | O_.pieces.append(f"{A_}") or O_ |
appendline | StringBuilder | | | O_.pieces.append("\\n") or O_ |
appendline | StringBuilder | string | | O_.pieces.append(A_ + "\\n") or O_ |
insert | List | int any | 0 <= A_ and A_ <= len(O_) and KB_ in O_.classes | O_.insert(A_, B_) | void
removeat | List | int | 0 <= A_ and A_ < len(O_) and O_.classes | O_.__delitem__(A_) | void
contains | List | string | str in O_.classes and len(O_.classes) == 1 | A_ in O_ | bool
contains | List | int | int in O_.classes and len(O_.classes) == 1 | A_ in O_ | bool
clear | List | | O_.classes | O_.clear() | void
clear | StringBuilder | | | O_.clear() |
add | List | any | KA_ in O_.classes | O_.append(A_) | void
add | ArrayList | any | not O_.keeps and GIVEN | O_.append(A_) or len(O_) - 1 | int
push | Stack | any | KA_ in O_.classes | O_.items.appendleft(A_) | void
pop | Stack | | O_.classes and O_.items | O_.items.popleft() |
peek | Stack | | O_.classes and O_.items | O_.items[0] |
enqueue | Queue | any | KA_ in O_.classes | O_.items.append(A_) | void
dequeue | Queue | | O_.classes and O_.items | O_.items.popleft() |
peek | Queue | | O_.classes and O_.items | O_.items[0] |
containskey | Hashtable | string | O_.ignores_case | A_.lower() in O_._values | bool
containskey | Hashtable | int | | A_ in O_._values | bool
containskey | Dictionary | any | KEY and not O_.ignores_case | A_ in O_._values | bool
trygetvalue | Dictionary | any ref | KEY and not O_.ignores_case | O_.try_get(A_, B_) | bool
add | Dictionary | any any | KEY and ENTRY and A_ not in O_._keys | SET | void
add | Hashtable | string any | O_.ignores_case and B_ is not AUTOMATION_NULL and NEW | SET | void
add | HashSet | any | KA_ is O_.plain | O_.include(A_) | bool
contains | HashSet | any | KA_ is O_.plain | A_ in O_.items | bool
remove | HashSet | any | KA_ is O_.plain | O_.items.pop(A_, O_) is not O_ | bool
chars | String | int | 0 <= A_ and A_ < len(O_) and PLAIN | characters[O_[A_]] |
tochararray | String | | PLAIN | char_array(O_) |
"""

# The same for `[char]::IsDigit($c)`: name | type | arguments | guard | result | what it gives
_STATIC_ROWS: Final = """
isdigit | char | chars | SIGN | A_.isdigit() | bool
isnumber | char | chars | SIGN | A_.isdigit() | bool
isletter | char | chars | SIGN | A_.isalpha() | bool
isletterordigit | char | chars | SIGN | A_.isalnum() | bool
iswhitespace | char | chars | SIGN | A_ in " \\t\\n\\v\\f\\r" | bool
isupper | char | chars | SIGN | A_.isupper() | bool
islower | char | chars | SIGN | A_.islower() | bool
isnullorempty | string | string | | not A_ | bool
isnullorempty | string | null | | True | bool
isnullorwhitespace | string | string | | not A_.strip(WHITE) | bool
isnullorwhitespace | string | null | | True | bool
join | string | string any | are_strings(B_) | A_.join(B_) | str
parse | int | string | len(A_) < 10 and A_.isascii() and A_.isdecimal() | int(A_) | int
toupper | char | char | A_.isascii() | characters[A_.upper()] |
tolower | char | char | A_.isascii() | characters[A_.lower()] |
abs | math | int | A_ > -2147483648 | abs(A_) | int
abs | math | double | | abs(A_) | float
min | math | int int | | A_ if A_ <= B_ else B_ | int
max | math | int int | | A_ if A_ >= B_ else B_ | int
min | math | double double | A_ > B_ or A_ < B_ | A_ if A_ < B_ else B_ | float
max | math | double double | A_ > B_ or A_ < B_ | A_ if A_ > B_ else B_ | float
pow | math | int int | -1000 < A_ < 1000 and 0 <= B_ < 100 | math.pow(A_, B_) | float
floor | math | double | -1e15 < A_ < 1e15 | A_ // 1.0 | float
ceiling | math | double | -1e15 < A_ < 1e15 | -(-A_ // 1.0) | float
round | math | double | -1e15 < A_ < 1e15 | round(A_, 0) | float
sqrt | math | double | A_ >= 0 | math.sqrt(A_) | float
sqrt | math | int | A_ >= 0 | math.sqrt(A_) | float
"""


class Row(NamedTuple):
    """What one line of the table says."""

    owner: str
    kinds: tuple[str, ...]
    guards: tuple[str, ...]
    result: str
    gives: str


def _spelled_out(text: str) -> str:
    for word, meaning in _WORDS.items():
        text = text.replace(word, meaning)
    return text


def _table(text: str) -> dict[tuple[str, int], list[Row]]:
    found: dict[tuple[str, int], list[Row]] = {}
    for line in text.strip().splitlines():
        name, owner, kinds, guard, result, gives = (part.strip() for part in line.split("|"))
        row = Row(
            owner,
            tuple(kinds.split()),
            tuple(_spelled_out(guard).split(" and ")) if guard else (),
            _spelled_out(result),
            gives,
        )
        found.setdefault((name, len(row.kinds)), []).append(row)
    return found


METHODS: Final = _table(_ROWS)
STATICS: Final = _table(_STATIC_ROWS)
