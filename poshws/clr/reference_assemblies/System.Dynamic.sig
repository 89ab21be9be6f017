abstract class System.Dynamic.DynamicMetaObjectBinder : System.Runtime.CompilerServices.CallSiteBinder
    type ReturnType {get;}
    System.Dynamic.DynamicMetaObject Bind(System.Dynamic.DynamicMetaObject target, System.Dynamic.DynamicMetaObject[] args)
    System.Linq.Expressions.Expression GetUpdateExpression(type type)
    System.Dynamic.DynamicMetaObject Defer(System.Dynamic.DynamicMetaObject target, Params System.Dynamic.DynamicMetaObject[] args)
    System.Dynamic.DynamicMetaObject Defer(Params System.Dynamic.DynamicMetaObject[] args)

class System.Dynamic.DynamicMetaObject : System.Object
    new(System.Linq.Expressions.Expression expression, System.Dynamic.BindingRestrictions restrictions)
    new(System.Linq.Expressions.Expression expression, System.Dynamic.BindingRestrictions restrictions, System.Object value)
    System.Linq.Expressions.Expression Expression {get;}
    System.Dynamic.BindingRestrictions Restrictions {get;}
    System.Object Value {get;}
    bool HasValue {get;}
    type RuntimeType {get;}
    type LimitType {get;}
    field static System.Dynamic.DynamicMetaObject[] EmptyMetaObjects
    System.Dynamic.DynamicMetaObject BindConvert(System.Dynamic.ConvertBinder binder)
    System.Dynamic.DynamicMetaObject BindGetMember(System.Dynamic.GetMemberBinder binder)
    System.Dynamic.DynamicMetaObject BindSetMember(System.Dynamic.SetMemberBinder binder, System.Dynamic.DynamicMetaObject value)
    System.Dynamic.DynamicMetaObject BindDeleteMember(System.Dynamic.DeleteMemberBinder binder)
    System.Dynamic.DynamicMetaObject BindGetIndex(System.Dynamic.GetIndexBinder binder, System.Dynamic.DynamicMetaObject[] indexes)
    System.Dynamic.DynamicMetaObject BindSetIndex(System.Dynamic.SetIndexBinder binder, System.Dynamic.DynamicMetaObject[] indexes, System.Dynamic.DynamicMetaObject value)
    System.Dynamic.DynamicMetaObject BindDeleteIndex(System.Dynamic.DeleteIndexBinder binder, System.Dynamic.DynamicMetaObject[] indexes)
    System.Dynamic.DynamicMetaObject BindInvokeMember(System.Dynamic.InvokeMemberBinder binder, System.Dynamic.DynamicMetaObject[] args)
    System.Dynamic.DynamicMetaObject BindInvoke(System.Dynamic.InvokeBinder binder, System.Dynamic.DynamicMetaObject[] args)
    System.Dynamic.DynamicMetaObject BindCreateInstance(System.Dynamic.CreateInstanceBinder binder, System.Dynamic.DynamicMetaObject[] args)
    System.Dynamic.DynamicMetaObject BindUnaryOperation(System.Dynamic.UnaryOperationBinder binder)
    System.Dynamic.DynamicMetaObject BindBinaryOperation(System.Dynamic.BinaryOperationBinder binder, System.Dynamic.DynamicMetaObject arg)
    System.Collections.Generic.IEnumerable[string] GetDynamicMemberNames()
    static System.Dynamic.DynamicMetaObject Create(System.Object value, System.Linq.Expressions.Expression expression)

interface System.Dynamic.IDynamicMetaObjectProvider
    System.Dynamic.DynamicMetaObject GetMetaObject(System.Linq.Expressions.Expression parameter)

abstract class System.Dynamic.BindingRestrictions : System.Object
    field static System.Dynamic.BindingRestrictions Empty
    System.Dynamic.BindingRestrictions Merge(System.Dynamic.BindingRestrictions restrictions)
    System.Linq.Expressions.Expression ToExpression()
    static System.Dynamic.BindingRestrictions GetTypeRestriction(System.Linq.Expressions.Expression expression, type type)
    static System.Dynamic.BindingRestrictions GetInstanceRestriction(System.Linq.Expressions.Expression expression, System.Object instance)
    static System.Dynamic.BindingRestrictions GetExpressionRestriction(System.Linq.Expressions.Expression expression)
    static System.Dynamic.BindingRestrictions Combine(System.Collections.Generic.IList[System.Dynamic.DynamicMetaObject] contributingObjects)

abstract class System.Dynamic.BinaryOperationBinder : System.Dynamic.DynamicMetaObjectBinder
    System.Linq.Expressions.ExpressionType Operation {get;}
    System.Dynamic.DynamicMetaObject FallbackBinaryOperation(System.Dynamic.DynamicMetaObject target, System.Dynamic.DynamicMetaObject arg)
    System.Dynamic.DynamicMetaObject FallbackBinaryOperation(System.Dynamic.DynamicMetaObject target, System.Dynamic.DynamicMetaObject arg, System.Dynamic.DynamicMetaObject errorSuggestion)

sealed class System.Dynamic.CallInfo : System.Object
    new(int argCount, Params string[] argNames)
    new(int argCount, System.Collections.Generic.IEnumerable[string] argNames)
    int ArgumentCount {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[string] ArgumentNames {get;}
    int GetHashCode()
    bool Equals(System.Object obj)

sealed class System.Dynamic.ExpandoObject : System.Object, System.Dynamic.IDynamicMetaObjectProvider, System.Collections.Generic.IDictionary[string,System.Object], System.Collections.Generic.ICollection[System.Collections.Generic.KeyValuePair[string,System.Object]], System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]], System.Collections.IEnumerable, System.ComponentModel.INotifyPropertyChanged
    new()
    indexer System.Object IDictionary[string,Object].Item(string key) {get;set;}
    System.Collections.Generic.ICollection[string] IDictionary[string,Object].Keys {get;}
    System.Collections.Generic.ICollection[System.Object] IDictionary[string,Object].Values {get;}
    int ICollection[KeyValuePair[string,Object]].Count {get;}
    bool ICollection[KeyValuePair[string,Object]].IsReadOnly {get;}
    System.Dynamic.DynamicMetaObject IDynamicMetaObjectProvider.GetMetaObject(System.Linq.Expressions.Expression parameter)
    bool IDictionary[string,Object].ContainsKey(string key)
    void IDictionary[string,Object].Add(string key, System.Object value)
    void ICollection[KeyValuePair[string,Object]].Add(System.Collections.Generic.KeyValuePair[string,System.Object] item)
    bool IDictionary[string,Object].Remove(string key)
    bool ICollection[KeyValuePair[string,Object]].Remove(System.Collections.Generic.KeyValuePair[string,System.Object] item)
    bool IDictionary[string,Object].TryGetValue(string key, [ref] System.Object value)
    void ICollection[KeyValuePair[string,Object]].Clear()
    bool ICollection[KeyValuePair[string,Object]].Contains(System.Collections.Generic.KeyValuePair[string,System.Object] item)
    void ICollection[KeyValuePair[string,Object]].CopyTo(System.Collections.Generic.KeyValuePair[string,System.Object][] array, int arrayIndex)
    System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[string,System.Object]] IEnumerable[KeyValuePair[string,Object]].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

abstract class System.Dynamic.ConvertBinder : System.Dynamic.DynamicMetaObjectBinder
    type Type {get;}
    bool Explicit {get;}
    System.Dynamic.DynamicMetaObject FallbackConvert(System.Dynamic.DynamicMetaObject target)
    System.Dynamic.DynamicMetaObject FallbackConvert(System.Dynamic.DynamicMetaObject target, System.Dynamic.DynamicMetaObject errorSuggestion)

abstract class System.Dynamic.CreateInstanceBinder : System.Dynamic.DynamicMetaObjectBinder
    System.Dynamic.CallInfo CallInfo {get;}
    System.Dynamic.DynamicMetaObject FallbackCreateInstance(System.Dynamic.DynamicMetaObject target, System.Dynamic.DynamicMetaObject[] args)
    System.Dynamic.DynamicMetaObject FallbackCreateInstance(System.Dynamic.DynamicMetaObject target, System.Dynamic.DynamicMetaObject[] args, System.Dynamic.DynamicMetaObject errorSuggestion)

abstract class System.Dynamic.DeleteIndexBinder : System.Dynamic.DynamicMetaObjectBinder
    System.Dynamic.CallInfo CallInfo {get;}
    System.Dynamic.DynamicMetaObject FallbackDeleteIndex(System.Dynamic.DynamicMetaObject target, System.Dynamic.DynamicMetaObject[] indexes)
    System.Dynamic.DynamicMetaObject FallbackDeleteIndex(System.Dynamic.DynamicMetaObject target, System.Dynamic.DynamicMetaObject[] indexes, System.Dynamic.DynamicMetaObject errorSuggestion)

abstract class System.Dynamic.DeleteMemberBinder : System.Dynamic.DynamicMetaObjectBinder
    string Name {get;}
    bool IgnoreCase {get;}
    System.Dynamic.DynamicMetaObject FallbackDeleteMember(System.Dynamic.DynamicMetaObject target)
    System.Dynamic.DynamicMetaObject FallbackDeleteMember(System.Dynamic.DynamicMetaObject target, System.Dynamic.DynamicMetaObject errorSuggestion)

abstract class System.Dynamic.GetIndexBinder : System.Dynamic.DynamicMetaObjectBinder
    System.Dynamic.CallInfo CallInfo {get;}
    System.Dynamic.DynamicMetaObject FallbackGetIndex(System.Dynamic.DynamicMetaObject target, System.Dynamic.DynamicMetaObject[] indexes)
    System.Dynamic.DynamicMetaObject FallbackGetIndex(System.Dynamic.DynamicMetaObject target, System.Dynamic.DynamicMetaObject[] indexes, System.Dynamic.DynamicMetaObject errorSuggestion)

abstract class System.Dynamic.InvokeBinder : System.Dynamic.DynamicMetaObjectBinder
    System.Dynamic.CallInfo CallInfo {get;}
    System.Dynamic.DynamicMetaObject FallbackInvoke(System.Dynamic.DynamicMetaObject target, System.Dynamic.DynamicMetaObject[] args)
    System.Dynamic.DynamicMetaObject FallbackInvoke(System.Dynamic.DynamicMetaObject target, System.Dynamic.DynamicMetaObject[] args, System.Dynamic.DynamicMetaObject errorSuggestion)

abstract class System.Dynamic.SetIndexBinder : System.Dynamic.DynamicMetaObjectBinder
    System.Dynamic.CallInfo CallInfo {get;}
    System.Dynamic.DynamicMetaObject FallbackSetIndex(System.Dynamic.DynamicMetaObject target, System.Dynamic.DynamicMetaObject[] indexes, System.Dynamic.DynamicMetaObject value)
    System.Dynamic.DynamicMetaObject FallbackSetIndex(System.Dynamic.DynamicMetaObject target, System.Dynamic.DynamicMetaObject[] indexes, System.Dynamic.DynamicMetaObject value, System.Dynamic.DynamicMetaObject errorSuggestion)

abstract class System.Dynamic.UnaryOperationBinder : System.Dynamic.DynamicMetaObjectBinder
    System.Linq.Expressions.ExpressionType Operation {get;}
    System.Dynamic.DynamicMetaObject FallbackUnaryOperation(System.Dynamic.DynamicMetaObject target)
    System.Dynamic.DynamicMetaObject FallbackUnaryOperation(System.Dynamic.DynamicMetaObject target, System.Dynamic.DynamicMetaObject errorSuggestion)

interface System.Dynamic.IInvokeOnGetBinder
    bool InvokeOnGet {get;}
