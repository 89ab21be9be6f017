class System.Globalization.StringInfo : System.Object
    new()
    new(string value)
    string String {get;set;}
    int LengthInTextElements {get;}
    bool Equals(System.Object value)
    int GetHashCode()
    string SubstringByTextElements(int startingTextElement)
    string SubstringByTextElements(int startingTextElement, int lengthInTextElements)
    static string GetNextTextElement(string str)
    static string GetNextTextElement(string str, int index)
    static int GetNextTextElementLength(string str)
    static int GetNextTextElementLength(string str, int index)
    static int GetNextTextElementLength(System.ReadOnlySpan[char] str)
    static System.Globalization.TextElementEnumerator GetTextElementEnumerator(string str)
    static System.Globalization.TextElementEnumerator GetTextElementEnumerator(string str, int index)
    static int[] ParseCombiningCharacters(string str)

class System.Globalization.TextElementEnumerator : System.Object, System.Collections.IEnumerator
    System.Object Current {get;}
    int ElementIndex {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    string GetTextElement()
    void Reset()
    void IEnumerator.Reset()
