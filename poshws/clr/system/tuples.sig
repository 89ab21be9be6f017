class System.Lazy`1[T] : System.Object
    new()
    new(T value)
    new(System.Func[T] valueFactory)
    new(bool isThreadSafe)
    new(System.Threading.LazyThreadSafetyMode mode)
    new(System.Func[T] valueFactory, bool isThreadSafe)
    new(System.Func[T] valueFactory, System.Threading.LazyThreadSafetyMode mode)
    bool IsValueCreated {get;}
    T Value {get;}
    string ToString()

struct System.Nullable`1[T] : System.ValueType
    new(T value)
    bool HasValue {get;}
    T Value {get;}
    T GetValueOrDefault()
    T GetValueOrDefault(T defaultValue)
    bool Equals(System.Object other)
    int GetHashCode()
    string ToString()
    static System.Nullable[T] op_Implicit(T value)
    static T op_Explicit(System.Nullable[T] value)

static class System.Tuple : System.Object
    static System.Tuple[T1] Create[T1](T1 item1)
    static System.Tuple[T1,T2] Create[T1, T2](T1 item1, T2 item2)
    static System.Tuple[T1,T2,T3] Create[T1, T2, T3](T1 item1, T2 item2, T3 item3)
    static System.Tuple[T1,T2,T3,T4] Create[T1, T2, T3, T4](T1 item1, T2 item2, T3 item3, T4 item4)
    static System.Tuple[T1,T2,T3,T4,T5] Create[T1, T2, T3, T4, T5](T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
    static System.Tuple[T1,T2,T3,T4,T5,T6] Create[T1, T2, T3, T4, T5, T6](T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
    static System.Tuple[T1,T2,T3,T4,T5,T6,T7] Create[T1, T2, T3, T4, T5, T6, T7](T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
    static System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8]] Create[T1, T2, T3, T4, T5, T6, T7, T8](T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8)

struct System.ValueTuple : System.ValueType, System.IEquatable[System.ValueTuple], System.Collections.IStructuralEquatable, System.Collections.IStructuralComparable, System.IComparable, System.IComparable[System.ValueTuple], System.Runtime.CompilerServices.ITuple
    int ITuple.Length {get;}
    indexer System.Object ITuple.Item(int index) {get;}
    bool Equals(System.Object obj)
    bool Equals(System.ValueTuple other)
    bool IEquatable[ValueTuple].Equals(System.ValueTuple other)
    bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)
    int CompareTo(System.ValueTuple other)
    int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
    int IComparable.CompareTo(System.Object obj)
    int IComparable[ValueTuple].CompareTo(System.ValueTuple other)
    int GetHashCode()
    int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)
    string ToString()
    static System.ValueTuple Create()
    static System.ValueTuple[T1] Create[T1](T1 item1)
    static System.ValueTuple[T1,T2] Create[T1, T2](T1 item1, T2 item2)
    static System.ValueTuple[T1,T2,T3] Create[T1, T2, T3](T1 item1, T2 item2, T3 item3)
    static System.ValueTuple[T1,T2,T3,T4] Create[T1, T2, T3, T4](T1 item1, T2 item2, T3 item3, T4 item4)
    static System.ValueTuple[T1,T2,T3,T4,T5] Create[T1, T2, T3, T4, T5](T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
    static System.ValueTuple[T1,T2,T3,T4,T5,T6] Create[T1, T2, T3, T4, T5, T6](T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
    static System.ValueTuple[T1,T2,T3,T4,T5,T6,T7] Create[T1, T2, T3, T4, T5, T6, T7](T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
    static System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8]] Create[T1, T2, T3, T4, T5, T6, T7, T8](T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8)

struct System.Index : System.ValueType, System.IEquatable[System.Index]
    new(int value, bool fromEnd = False)
    int Value {get;}
    bool IsFromEnd {get;}
    static System.Index Start {get;}
    static System.Index End {get;}
    int GetOffset(int length)
    bool Equals(System.Object value)
    bool Equals(System.Index other)
    bool IEquatable[Index].Equals(System.Index other)
    int GetHashCode()
    string ToString()
    static System.Index FromStart(int value)
    static System.Index FromEnd(int value)
    static System.Index op_Implicit(int value)

struct System.Range : System.ValueType, System.IEquatable[System.Range]
    new(System.Index start, System.Index end)
    System.Index Start {get;}
    System.Index End {get;}
    static System.Range All {get;}
    bool Equals(System.Object value)
    bool Equals(System.Range other)
    bool IEquatable[Range].Equals(System.Range other)
    int GetHashCode()
    string ToString()
    System.ValueTuple[int,int] GetOffsetAndLength(int length)
    static System.Range StartAt(System.Index start)
    static System.Range EndAt(System.Index end)

class System.WeakReference : System.Object, System.Runtime.Serialization.ISerializable
    new(System.Object target)
    new(System.Object target, bool trackResurrection)
    bool TrackResurrection {get;}
    bool IsAlive {get;}
    System.Object Target {get;set;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)

class System.Tuple`1[T1] : System.Object, System.Collections.IStructuralEquatable, System.Collections.IStructuralComparable, System.IComparable, System.Runtime.CompilerServices.ITuple
    new(T1 item1)
    T1 Item1 {get;}
    int ITuple.Length {get;}
    indexer System.Object ITuple.Item(int index) {get;}
    bool Equals(System.Object obj)
    bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)
    int GetHashCode()
    int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)
    string ToString()
    int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
    int IComparable.CompareTo(System.Object obj)

class System.Tuple`2[T1,T2] : System.Object, System.Collections.IStructuralEquatable, System.Collections.IStructuralComparable, System.IComparable, System.Runtime.CompilerServices.ITuple
    new(T1 item1, T2 item2)
    T1 Item1 {get;}
    T2 Item2 {get;}
    int ITuple.Length {get;}
    indexer System.Object ITuple.Item(int index) {get;}
    bool Equals(System.Object obj)
    bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)
    int GetHashCode()
    int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)
    string ToString()
    int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
    int IComparable.CompareTo(System.Object obj)

class System.Tuple`3[T1,T2,T3] : System.Object, System.Collections.IStructuralEquatable, System.Collections.IStructuralComparable, System.IComparable, System.Runtime.CompilerServices.ITuple
    new(T1 item1, T2 item2, T3 item3)
    T1 Item1 {get;}
    T2 Item2 {get;}
    T3 Item3 {get;}
    int ITuple.Length {get;}
    indexer System.Object ITuple.Item(int index) {get;}
    bool Equals(System.Object obj)
    bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)
    int GetHashCode()
    int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)
    string ToString()
    int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
    int IComparable.CompareTo(System.Object obj)

class System.Tuple`4[T1,T2,T3,T4] : System.Object, System.Collections.IStructuralEquatable, System.Collections.IStructuralComparable, System.IComparable, System.Runtime.CompilerServices.ITuple
    new(T1 item1, T2 item2, T3 item3, T4 item4)
    T1 Item1 {get;}
    T2 Item2 {get;}
    T3 Item3 {get;}
    T4 Item4 {get;}
    int ITuple.Length {get;}
    indexer System.Object ITuple.Item(int index) {get;}
    bool Equals(System.Object obj)
    bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)
    int GetHashCode()
    int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)
    string ToString()
    int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
    int IComparable.CompareTo(System.Object obj)

class System.Tuple`5[T1,T2,T3,T4,T5] : System.Object, System.Collections.IStructuralEquatable, System.Collections.IStructuralComparable, System.IComparable, System.Runtime.CompilerServices.ITuple
    new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
    T1 Item1 {get;}
    T2 Item2 {get;}
    T3 Item3 {get;}
    T4 Item4 {get;}
    T5 Item5 {get;}
    int ITuple.Length {get;}
    indexer System.Object ITuple.Item(int index) {get;}
    bool Equals(System.Object obj)
    bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)
    int GetHashCode()
    int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)
    string ToString()
    int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
    int IComparable.CompareTo(System.Object obj)

class System.Tuple`6[T1,T2,T3,T4,T5,T6] : System.Object, System.Collections.IStructuralEquatable, System.Collections.IStructuralComparable, System.IComparable, System.Runtime.CompilerServices.ITuple
    new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
    T1 Item1 {get;}
    T2 Item2 {get;}
    T3 Item3 {get;}
    T4 Item4 {get;}
    T5 Item5 {get;}
    T6 Item6 {get;}
    int ITuple.Length {get;}
    indexer System.Object ITuple.Item(int index) {get;}
    bool Equals(System.Object obj)
    bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)
    int GetHashCode()
    int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)
    string ToString()
    int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
    int IComparable.CompareTo(System.Object obj)

class System.Tuple`7[T1,T2,T3,T4,T5,T6,T7] : System.Object, System.Collections.IStructuralEquatable, System.Collections.IStructuralComparable, System.IComparable, System.Runtime.CompilerServices.ITuple
    new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
    T1 Item1 {get;}
    T2 Item2 {get;}
    T3 Item3 {get;}
    T4 Item4 {get;}
    T5 Item5 {get;}
    T6 Item6 {get;}
    T7 Item7 {get;}
    int ITuple.Length {get;}
    indexer System.Object ITuple.Item(int index) {get;}
    bool Equals(System.Object obj)
    bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)
    int GetHashCode()
    int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)
    string ToString()
    int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
    int IComparable.CompareTo(System.Object obj)

class System.Tuple`8[T1,T2,T3,T4,T5,T6,T7,TRest] : System.Object, System.Collections.IStructuralEquatable, System.Collections.IStructuralComparable, System.IComparable, System.Runtime.CompilerServices.ITuple
    new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest)
    T1 Item1 {get;}
    T2 Item2 {get;}
    T3 Item3 {get;}
    T4 Item4 {get;}
    T5 Item5 {get;}
    T6 Item6 {get;}
    T7 Item7 {get;}
    TRest Rest {get;}
    int ITuple.Length {get;}
    indexer System.Object ITuple.Item(int index) {get;}
    bool Equals(System.Object obj)
    bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)
    int GetHashCode()
    int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)
    string ToString()
    int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
    int IComparable.CompareTo(System.Object obj)

struct System.ValueTuple`1[T1] : System.ValueType, System.IEquatable[System.ValueTuple[T1]], System.Collections.IStructuralEquatable, System.Collections.IStructuralComparable, System.IComparable, System.IComparable[System.ValueTuple[T1]], System.Runtime.CompilerServices.ITuple
    new(T1 item1)
    int ITuple.Length {get;}
    indexer System.Object ITuple.Item(int index) {get;}
    field T1 Item1
    bool Equals(System.Object obj)
    bool Equals(System.ValueTuple[T1] other)
    bool IEquatable[ValueTuple[T1]].Equals(System.ValueTuple[T1] other)
    bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)
    int CompareTo(System.ValueTuple[T1] other)
    int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
    int IComparable.CompareTo(System.Object obj)
    int IComparable[ValueTuple[T1]].CompareTo(System.ValueTuple[T1] other)
    int GetHashCode()
    int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)
    string ToString()

struct System.ValueTuple`2[T1,T2] : System.ValueType, System.IEquatable[System.ValueTuple[T1,T2]], System.Collections.IStructuralEquatable, System.Collections.IStructuralComparable, System.IComparable, System.IComparable[System.ValueTuple[T1,T2]], System.Runtime.CompilerServices.ITuple
    new(T1 item1, T2 item2)
    int ITuple.Length {get;}
    indexer System.Object ITuple.Item(int index) {get;}
    field T1 Item1
    field T2 Item2
    bool Equals(System.Object obj)
    bool Equals(System.ValueTuple[T1,T2] other)
    bool IEquatable[ValueTuple[T1,T2]].Equals(System.ValueTuple[T1,T2] other)
    bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)
    int CompareTo(System.ValueTuple[T1,T2] other)
    int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
    int IComparable.CompareTo(System.Object obj)
    int IComparable[ValueTuple[T1,T2]].CompareTo(System.ValueTuple[T1,T2] other)
    int GetHashCode()
    int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)
    string ToString()

struct System.ValueTuple`3[T1,T2,T3] : System.ValueType, System.IEquatable[System.ValueTuple[T1,T2,T3]], System.Collections.IStructuralEquatable, System.Collections.IStructuralComparable, System.IComparable, System.IComparable[System.ValueTuple[T1,T2,T3]], System.Runtime.CompilerServices.ITuple
    new(T1 item1, T2 item2, T3 item3)
    int ITuple.Length {get;}
    indexer System.Object ITuple.Item(int index) {get;}
    field T1 Item1
    field T2 Item2
    field T3 Item3
    bool Equals(System.Object obj)
    bool Equals(System.ValueTuple[T1,T2,T3] other)
    bool IEquatable[ValueTuple[T1,T2,T3]].Equals(System.ValueTuple[T1,T2,T3] other)
    bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)
    int CompareTo(System.ValueTuple[T1,T2,T3] other)
    int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
    int IComparable.CompareTo(System.Object obj)
    int IComparable[ValueTuple[T1,T2,T3]].CompareTo(System.ValueTuple[T1,T2,T3] other)
    int GetHashCode()
    int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)
    string ToString()

struct System.ValueTuple`4[T1,T2,T3,T4] : System.ValueType, System.IEquatable[System.ValueTuple[T1,T2,T3,T4]], System.Collections.IStructuralEquatable, System.Collections.IStructuralComparable, System.IComparable, System.IComparable[System.ValueTuple[T1,T2,T3,T4]], System.Runtime.CompilerServices.ITuple
    new(T1 item1, T2 item2, T3 item3, T4 item4)
    int ITuple.Length {get;}
    indexer System.Object ITuple.Item(int index) {get;}
    field T1 Item1
    field T2 Item2
    field T3 Item3
    field T4 Item4
    bool Equals(System.Object obj)
    bool Equals(System.ValueTuple[T1,T2,T3,T4] other)
    bool IEquatable[ValueTuple[T1,T2,T3,T4]].Equals(System.ValueTuple[T1,T2,T3,T4] other)
    bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)
    int CompareTo(System.ValueTuple[T1,T2,T3,T4] other)
    int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
    int IComparable.CompareTo(System.Object obj)
    int IComparable[ValueTuple[T1,T2,T3,T4]].CompareTo(System.ValueTuple[T1,T2,T3,T4] other)
    int GetHashCode()
    int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)
    string ToString()

struct System.ValueTuple`5[T1,T2,T3,T4,T5] : System.ValueType, System.IEquatable[System.ValueTuple[T1,T2,T3,T4,T5]], System.Collections.IStructuralEquatable, System.Collections.IStructuralComparable, System.IComparable, System.IComparable[System.ValueTuple[T1,T2,T3,T4,T5]], System.Runtime.CompilerServices.ITuple
    new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
    int ITuple.Length {get;}
    indexer System.Object ITuple.Item(int index) {get;}
    field T1 Item1
    field T2 Item2
    field T3 Item3
    field T4 Item4
    field T5 Item5
    bool Equals(System.Object obj)
    bool Equals(System.ValueTuple[T1,T2,T3,T4,T5] other)
    bool IEquatable[ValueTuple[T1,T2,T3,T4,T5]].Equals(System.ValueTuple[T1,T2,T3,T4,T5] other)
    bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)
    int CompareTo(System.ValueTuple[T1,T2,T3,T4,T5] other)
    int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
    int IComparable.CompareTo(System.Object obj)
    int IComparable[ValueTuple[T1,T2,T3,T4,T5]].CompareTo(System.ValueTuple[T1,T2,T3,T4,T5] other)
    int GetHashCode()
    int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)
    string ToString()

struct System.ValueTuple`6[T1,T2,T3,T4,T5,T6] : System.ValueType, System.IEquatable[System.ValueTuple[T1,T2,T3,T4,T5,T6]], System.Collections.IStructuralEquatable, System.Collections.IStructuralComparable, System.IComparable, System.IComparable[System.ValueTuple[T1,T2,T3,T4,T5,T6]], System.Runtime.CompilerServices.ITuple
    new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
    int ITuple.Length {get;}
    indexer System.Object ITuple.Item(int index) {get;}
    field T1 Item1
    field T2 Item2
    field T3 Item3
    field T4 Item4
    field T5 Item5
    field T6 Item6
    bool Equals(System.Object obj)
    bool Equals(System.ValueTuple[T1,T2,T3,T4,T5,T6] other)
    bool IEquatable[ValueTuple[T1,T2,T3,T4,T5,T6]].Equals(System.ValueTuple[T1,T2,T3,T4,T5,T6] other)
    bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)
    int CompareTo(System.ValueTuple[T1,T2,T3,T4,T5,T6] other)
    int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
    int IComparable.CompareTo(System.Object obj)
    int IComparable[ValueTuple[T1,T2,T3,T4,T5,T6]].CompareTo(System.ValueTuple[T1,T2,T3,T4,T5,T6] other)
    int GetHashCode()
    int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)
    string ToString()

struct System.ValueTuple`7[T1,T2,T3,T4,T5,T6,T7] : System.ValueType, System.IEquatable[System.ValueTuple[T1,T2,T3,T4,T5,T6,T7]], System.Collections.IStructuralEquatable, System.Collections.IStructuralComparable, System.IComparable, System.IComparable[System.ValueTuple[T1,T2,T3,T4,T5,T6,T7]], System.Runtime.CompilerServices.ITuple
    new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
    int ITuple.Length {get;}
    indexer System.Object ITuple.Item(int index) {get;}
    field T1 Item1
    field T2 Item2
    field T3 Item3
    field T4 Item4
    field T5 Item5
    field T6 Item6
    field T7 Item7
    bool Equals(System.Object obj)
    bool Equals(System.ValueTuple[T1,T2,T3,T4,T5,T6,T7] other)
    bool IEquatable[ValueTuple[T1,T2,T3,T4,T5,T6,T7]].Equals(System.ValueTuple[T1,T2,T3,T4,T5,T6,T7] other)
    bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)
    int CompareTo(System.ValueTuple[T1,T2,T3,T4,T5,T6,T7] other)
    int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
    int IComparable.CompareTo(System.Object obj)
    int IComparable[ValueTuple[T1,T2,T3,T4,T5,T6,T7]].CompareTo(System.ValueTuple[T1,T2,T3,T4,T5,T6,T7] other)
    int GetHashCode()
    int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)
    string ToString()

struct System.ValueTuple`8[T1,T2,T3,T4,T5,T6,T7,TRest] : System.ValueType, System.IEquatable[System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,TRest]], System.Collections.IStructuralEquatable, System.Collections.IStructuralComparable, System.IComparable, System.IComparable[System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,TRest]], System.Runtime.CompilerServices.ITuple
    new(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest)
    int ITuple.Length {get;}
    indexer System.Object ITuple.Item(int index) {get;}
    field T1 Item1
    field T2 Item2
    field T3 Item3
    field T4 Item4
    field T5 Item5
    field T6 Item6
    field T7 Item7
    field TRest Rest
    bool Equals(System.Object obj)
    bool Equals(System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,TRest] other)
    bool IEquatable[ValueTuple[T1,T2,T3,T4,T5,T6,T7,TRest]].Equals(System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,TRest] other)
    bool IStructuralEquatable.Equals(System.Object other, System.Collections.IEqualityComparer comparer)
    int CompareTo(System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,TRest] other)
    int IStructuralComparable.CompareTo(System.Object other, System.Collections.IComparer comparer)
    int IComparable.CompareTo(System.Object obj)
    int IComparable[ValueTuple[T1,T2,T3,T4,T5,T6,T7,TRest]].CompareTo(System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,TRest] other)
    int GetHashCode()
    int IStructuralEquatable.GetHashCode(System.Collections.IEqualityComparer comparer)
    string ToString()

static class System.Nullable : System.Object
    static int Compare[T](System.Nullable[T] n1, System.Nullable[T] n2)
    static bool Equals[T](System.Nullable[T] n1, System.Nullable[T] n2)
    static type GetUnderlyingType(type nullableType)
    static T& GetValueRefOrDefaultRef[T]([ref] System.Nullable[T] nullable)
