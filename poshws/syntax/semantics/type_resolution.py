"""What the checks have to know of .NET types: whether a name is one, and what it is."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from poshws.corelib.typesystem.accelerators import ACCELERATORS
from poshws.corelib.typesystem.types import resolve_type
from poshws.syntax.ast.type_names import ArrayTypeName, GenericTypeName, TypeName
from poshws.syntax.lexer.keywords import words

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type

# Types of .NET's System namespace that poshws does not have: a script may name them all the same.
_SYSTEM = words(
    """action activationcontext argiterator arraysegment arraytypemismatchexception
    assemblyloadeventargs asynccallback attribute badimageformatexception buffer
    cannotunloadappdomainexception charenumerator clscompliantattribute comparison
    consolecanceleventargs contextboundobject converter crossappdomaindelegate
    datamisalignedexception dbnull delegate dllnotfoundexception
    duplicatewaitobjectexception entrypointnotfoundexception eventargs eventhandler
    executionengineexception fieldaccessexception flagsattribute formattablestring func
    gcmemoryinfo gopherstyleuriparser httpstyleuriparser iasyncdisposable iasyncresult
    icloneable icomparable iconvertible icustomformatter idisposable iequatable
    iformatprovider iformattable insufficientexecutionstackexception
    insufficientmemoryexception invalidprogramexception invalidtimezoneexception
    iobservable iobserver iprogress ispanformattable loaderoptimization localdatastoreslot
    marshalbyrefobject memberaccessexception memory methodaccessexception
    missingfieldexception missingmemberexception missingmethodexception modulehandle
    multicastdelegate multicastnotsupportedexception nonserializedattribute
    notfinitenumberexception obsoleteattribute paramarrayattribute
    platformnotsupportedexception predicate progress rankexception readonlymemory
    readonlyspan resolveeventargs resolveeventhandler runtimeargumenthandle
    runtimefieldhandle runtimemethodhandle runtimetypehandle serializableattribute span
    stringcomparer threadstaticattribute timezone timezoneinfo timezonenotfoundexception
    typeaccessexception typedreference typeinitializationexception typeloadexception
    typeunloadedexception uint128 unhandledexceptioneventargs uriparser uritypeconverter
    valuetype void weakreference"""
)
_KNOWN_ROOTS = words(
    """system microsoft windows interop io text collections net security diagnostics threading
    reflection runtime management xml globalization linq data drawing componentmodel timers web
    numerics configuration resources media transactions codedom buffers formats json"""
)
_PRIMITIVES = words(
    """bool boolean byte sbyte char int16 short uint16 ushort int int32 uint uint32 long
    int64 ulong uint64 single float double decimal datetime string dbnull"""
)


def plain_name(name: TypeName) -> str:
    """The name in lower case without `System.` in front."""
    return name.full_name.lower().removeprefix("system.")


def is_void(name: TypeName) -> bool:
    """Whether the name is that of `[void]`."""
    return plain_name(name) == "void"


def is_reference(name: TypeName) -> bool:
    """Whether the name is that of `[ref]`."""
    return plain_name(name) in ("ref", "management.automation.psreference", "psreference")


def is_primitive(name: TypeName) -> bool:
    """Whether values of the type are plain: numbers, text, dates."""
    return plain_name(name) in _PRIMITIVES


def has_type_code(name: TypeName) -> bool:
    """Whether .NET gives the type, or that of an array's elements, a code other than Object."""
    if isinstance(name, ArrayTypeName):
        name = name.element_type
    return is_primitive(name)


@lru_cache(maxsize=4096)
def _is_generic_known(name: str, count: int) -> bool:
    return find(f"{name}`{count}", ()) is not None


def find(name: str, namespaces: tuple[str, ...]) -> Type | None:
    """The type that poshws has under a name."""
    return resolve_type(name, ("System", *namespaces))


def _is_ambiguous(text: str, namespaces: tuple[str, ...]) -> bool:
    """Whether more than one of the namespaces that a script uses has a type of that name."""
    if len(namespaces) < 2 or "." in text or text.lower() in ACCELERATORS:
        return False
    from poshws.corelib.typesystem.other_types import lower_names  # deferred

    found = {find(text, (space,)) for space in namespaces} - {None}
    others = lower_names()
    known = {each.full_name.lower() for each in found if each is not None}
    spelled = {f"{space}.{text}".lower() for space in namespaces}
    return len(known | (spelled & others)) > 1


def exists(name: TypeName, namespaces: tuple[str, ...], type_arguments: int = 0) -> bool:
    """Whether there is such a type, in poshws or, where that can't be known, perhaps in .NET."""
    text = name.name
    if type_arguments:
        return _is_generic_known(text, type_arguments) or "." in text or bool(namespaces)
    if find(text, namespaces) is not None:
        return not _is_ambiguous(text, namespaces)
    lower = text.lower()
    if "." in lower:
        # Only a part of .NET is declared here, so a longer name of it may well be right.
        if lower.partition(".")[0] not in _KNOWN_ROOTS or lower.endswith("."):
            return False
        return not any(_is_generic_known(text, count) for count in (1, 2, 3))
    # Nor are all the types of the namespaces that a script uses.
    return lower in _SYSTEM or lower in ACCELERATORS or bool(namespaces)


def is_open_generic(name: TypeName) -> bool:
    """Whether the name is that of a generic type without its arguments."""
    if isinstance(name, GenericTypeName):
        return False
    found = find(name.full_name, ())
    return found is not None and bool(found.is_generic_definition)
