static class System.Text.Unicode.Utf8 : System.Object
    static System.Buffers.OperationStatus FromUtf16(System.ReadOnlySpan[char] source, System.Span[byte] destination, [ref] int charsRead, [ref] int bytesWritten, bool replaceInvalidSequences = True, bool isFinalBlock = True)
    static System.Buffers.OperationStatus ToUtf16(System.ReadOnlySpan[byte] source, System.Span[char] destination, [ref] int bytesRead, [ref] int charsWritten, bool replaceInvalidSequences = True, bool isFinalBlock = True)
    static bool TryWrite(System.Span[byte] destination, [ref] System.Text.Unicode.Utf8+TryWriteInterpolatedStringHandler handler, [ref] int bytesWritten)
    static bool TryWrite(System.Span[byte] destination, System.IFormatProvider provider, [ref] System.Text.Unicode.Utf8+TryWriteInterpolatedStringHandler handler, [ref] int bytesWritten)
    static bool IsValid(System.ReadOnlySpan[byte] value)

struct System.Text.Unicode.Utf8+TryWriteInterpolatedStringHandler : System.ValueType
    new(int literalLength, int formattedCount, System.Span[byte] destination, [ref] bool shouldAppend)
    new(int literalLength, int formattedCount, System.Span[byte] destination, System.IFormatProvider provider, [ref] bool shouldAppend)
    bool AppendLiteral(string value)
    bool AppendFormatted[T](T value)
    bool AppendFormatted[T](T value, string format)
    bool AppendFormatted[T](T value, int alignment)
    bool AppendFormatted[T](T value, int alignment, string format)
    bool AppendFormatted(System.ReadOnlySpan[char] value)
    bool AppendFormatted(System.ReadOnlySpan[char] value, int alignment = 0, string format = null)
    bool AppendFormatted(System.ReadOnlySpan[byte] utf8Value)
    bool AppendFormatted(System.ReadOnlySpan[byte] utf8Value, int alignment = 0, string format = null)
    bool AppendFormatted(string value)
    bool AppendFormatted(string value, int alignment = 0, string format = null)
    bool AppendFormatted(System.Object value, int alignment = 0, string format = null)

sealed class System.Text.Unicode.UnicodeRange : System.Object
    new(int firstCodePoint, int length)
    int FirstCodePoint {get;}
    int Length {get;}
    static System.Text.Unicode.UnicodeRange Create(char firstCharacter, char lastCharacter)

static class System.Text.Unicode.UnicodeRanges : System.Object
    static System.Text.Unicode.UnicodeRange None {get;}
    static System.Text.Unicode.UnicodeRange All {get;}
    static System.Text.Unicode.UnicodeRange BasicLatin {get;}
    static System.Text.Unicode.UnicodeRange Latin1Supplement {get;}
    static System.Text.Unicode.UnicodeRange LatinExtendedA {get;}
    static System.Text.Unicode.UnicodeRange LatinExtendedB {get;}
    static System.Text.Unicode.UnicodeRange IpaExtensions {get;}
    static System.Text.Unicode.UnicodeRange SpacingModifierLetters {get;}
    static System.Text.Unicode.UnicodeRange CombiningDiacriticalMarks {get;}
    static System.Text.Unicode.UnicodeRange GreekandCoptic {get;}
    static System.Text.Unicode.UnicodeRange Cyrillic {get;}
    static System.Text.Unicode.UnicodeRange CyrillicSupplement {get;}
    static System.Text.Unicode.UnicodeRange Armenian {get;}
    static System.Text.Unicode.UnicodeRange Hebrew {get;}
    static System.Text.Unicode.UnicodeRange Arabic {get;}
    static System.Text.Unicode.UnicodeRange Syriac {get;}
    static System.Text.Unicode.UnicodeRange ArabicSupplement {get;}
    static System.Text.Unicode.UnicodeRange Thaana {get;}
    static System.Text.Unicode.UnicodeRange NKo {get;}
    static System.Text.Unicode.UnicodeRange Samaritan {get;}
    static System.Text.Unicode.UnicodeRange Mandaic {get;}
    static System.Text.Unicode.UnicodeRange SyriacSupplement {get;}
    static System.Text.Unicode.UnicodeRange ArabicExtendedB {get;}
    static System.Text.Unicode.UnicodeRange ArabicExtendedA {get;}
    static System.Text.Unicode.UnicodeRange Devanagari {get;}
    static System.Text.Unicode.UnicodeRange Bengali {get;}
    static System.Text.Unicode.UnicodeRange Gurmukhi {get;}
    static System.Text.Unicode.UnicodeRange Gujarati {get;}
    static System.Text.Unicode.UnicodeRange Oriya {get;}
    static System.Text.Unicode.UnicodeRange Tamil {get;}
    static System.Text.Unicode.UnicodeRange Telugu {get;}
    static System.Text.Unicode.UnicodeRange Kannada {get;}
    static System.Text.Unicode.UnicodeRange Malayalam {get;}
    static System.Text.Unicode.UnicodeRange Sinhala {get;}
    static System.Text.Unicode.UnicodeRange Thai {get;}
    static System.Text.Unicode.UnicodeRange Lao {get;}
    static System.Text.Unicode.UnicodeRange Tibetan {get;}
    static System.Text.Unicode.UnicodeRange Myanmar {get;}
    static System.Text.Unicode.UnicodeRange Georgian {get;}
    static System.Text.Unicode.UnicodeRange HangulJamo {get;}
    static System.Text.Unicode.UnicodeRange Ethiopic {get;}
    static System.Text.Unicode.UnicodeRange EthiopicSupplement {get;}
    static System.Text.Unicode.UnicodeRange Cherokee {get;}
    static System.Text.Unicode.UnicodeRange UnifiedCanadianAboriginalSyllabics {get;}
    static System.Text.Unicode.UnicodeRange Ogham {get;}
    static System.Text.Unicode.UnicodeRange Runic {get;}
    static System.Text.Unicode.UnicodeRange Tagalog {get;}
    static System.Text.Unicode.UnicodeRange Hanunoo {get;}
    static System.Text.Unicode.UnicodeRange Buhid {get;}
    static System.Text.Unicode.UnicodeRange Tagbanwa {get;}
    static System.Text.Unicode.UnicodeRange Khmer {get;}
    static System.Text.Unicode.UnicodeRange Mongolian {get;}
    static System.Text.Unicode.UnicodeRange UnifiedCanadianAboriginalSyllabicsExtended {get;}
    static System.Text.Unicode.UnicodeRange Limbu {get;}
    static System.Text.Unicode.UnicodeRange TaiLe {get;}
    static System.Text.Unicode.UnicodeRange NewTaiLue {get;}
    static System.Text.Unicode.UnicodeRange KhmerSymbols {get;}
    static System.Text.Unicode.UnicodeRange Buginese {get;}
    static System.Text.Unicode.UnicodeRange TaiTham {get;}
    static System.Text.Unicode.UnicodeRange CombiningDiacriticalMarksExtended {get;}
    static System.Text.Unicode.UnicodeRange Balinese {get;}
    static System.Text.Unicode.UnicodeRange Sundanese {get;}
    static System.Text.Unicode.UnicodeRange Batak {get;}
    static System.Text.Unicode.UnicodeRange Lepcha {get;}
    static System.Text.Unicode.UnicodeRange OlChiki {get;}
    static System.Text.Unicode.UnicodeRange CyrillicExtendedC {get;}
    static System.Text.Unicode.UnicodeRange GeorgianExtended {get;}
    static System.Text.Unicode.UnicodeRange SundaneseSupplement {get;}
    static System.Text.Unicode.UnicodeRange VedicExtensions {get;}
    static System.Text.Unicode.UnicodeRange PhoneticExtensions {get;}
    static System.Text.Unicode.UnicodeRange PhoneticExtensionsSupplement {get;}
    static System.Text.Unicode.UnicodeRange CombiningDiacriticalMarksSupplement {get;}
    static System.Text.Unicode.UnicodeRange LatinExtendedAdditional {get;}
    static System.Text.Unicode.UnicodeRange GreekExtended {get;}
    static System.Text.Unicode.UnicodeRange GeneralPunctuation {get;}
    static System.Text.Unicode.UnicodeRange SuperscriptsandSubscripts {get;}
    static System.Text.Unicode.UnicodeRange CurrencySymbols {get;}
    static System.Text.Unicode.UnicodeRange CombiningDiacriticalMarksforSymbols {get;}
    static System.Text.Unicode.UnicodeRange LetterlikeSymbols {get;}
    static System.Text.Unicode.UnicodeRange NumberForms {get;}
    static System.Text.Unicode.UnicodeRange Arrows {get;}
    static System.Text.Unicode.UnicodeRange MathematicalOperators {get;}
    static System.Text.Unicode.UnicodeRange MiscellaneousTechnical {get;}
    static System.Text.Unicode.UnicodeRange ControlPictures {get;}
    static System.Text.Unicode.UnicodeRange OpticalCharacterRecognition {get;}
    static System.Text.Unicode.UnicodeRange EnclosedAlphanumerics {get;}
    static System.Text.Unicode.UnicodeRange BoxDrawing {get;}
    static System.Text.Unicode.UnicodeRange BlockElements {get;}
    static System.Text.Unicode.UnicodeRange GeometricShapes {get;}
    static System.Text.Unicode.UnicodeRange MiscellaneousSymbols {get;}
    static System.Text.Unicode.UnicodeRange Dingbats {get;}
    static System.Text.Unicode.UnicodeRange MiscellaneousMathematicalSymbolsA {get;}
    static System.Text.Unicode.UnicodeRange SupplementalArrowsA {get;}
    static System.Text.Unicode.UnicodeRange BraillePatterns {get;}
    static System.Text.Unicode.UnicodeRange SupplementalArrowsB {get;}
    static System.Text.Unicode.UnicodeRange MiscellaneousMathematicalSymbolsB {get;}
    static System.Text.Unicode.UnicodeRange SupplementalMathematicalOperators {get;}
    static System.Text.Unicode.UnicodeRange MiscellaneousSymbolsandArrows {get;}
    static System.Text.Unicode.UnicodeRange Glagolitic {get;}
    static System.Text.Unicode.UnicodeRange LatinExtendedC {get;}
    static System.Text.Unicode.UnicodeRange Coptic {get;}
    static System.Text.Unicode.UnicodeRange GeorgianSupplement {get;}
    static System.Text.Unicode.UnicodeRange Tifinagh {get;}
    static System.Text.Unicode.UnicodeRange EthiopicExtended {get;}
    static System.Text.Unicode.UnicodeRange CyrillicExtendedA {get;}
    static System.Text.Unicode.UnicodeRange SupplementalPunctuation {get;}
    static System.Text.Unicode.UnicodeRange CjkRadicalsSupplement {get;}
    static System.Text.Unicode.UnicodeRange KangxiRadicals {get;}
    static System.Text.Unicode.UnicodeRange IdeographicDescriptionCharacters {get;}
    static System.Text.Unicode.UnicodeRange CjkSymbolsandPunctuation {get;}
    static System.Text.Unicode.UnicodeRange Hiragana {get;}
    static System.Text.Unicode.UnicodeRange Katakana {get;}
    static System.Text.Unicode.UnicodeRange Bopomofo {get;}
    static System.Text.Unicode.UnicodeRange HangulCompatibilityJamo {get;}
    static System.Text.Unicode.UnicodeRange Kanbun {get;}
    static System.Text.Unicode.UnicodeRange BopomofoExtended {get;}
    static System.Text.Unicode.UnicodeRange CjkStrokes {get;}
    static System.Text.Unicode.UnicodeRange KatakanaPhoneticExtensions {get;}
    static System.Text.Unicode.UnicodeRange EnclosedCjkLettersandMonths {get;}
    static System.Text.Unicode.UnicodeRange CjkCompatibility {get;}
    static System.Text.Unicode.UnicodeRange CjkUnifiedIdeographsExtensionA {get;}
    static System.Text.Unicode.UnicodeRange YijingHexagramSymbols {get;}
    static System.Text.Unicode.UnicodeRange CjkUnifiedIdeographs {get;}
    static System.Text.Unicode.UnicodeRange YiSyllables {get;}
    static System.Text.Unicode.UnicodeRange YiRadicals {get;}
    static System.Text.Unicode.UnicodeRange Lisu {get;}
    static System.Text.Unicode.UnicodeRange Vai {get;}
    static System.Text.Unicode.UnicodeRange CyrillicExtendedB {get;}
    static System.Text.Unicode.UnicodeRange Bamum {get;}
    static System.Text.Unicode.UnicodeRange ModifierToneLetters {get;}
    static System.Text.Unicode.UnicodeRange LatinExtendedD {get;}
    static System.Text.Unicode.UnicodeRange SylotiNagri {get;}
    static System.Text.Unicode.UnicodeRange CommonIndicNumberForms {get;}
    static System.Text.Unicode.UnicodeRange Phagspa {get;}
    static System.Text.Unicode.UnicodeRange Saurashtra {get;}
    static System.Text.Unicode.UnicodeRange DevanagariExtended {get;}
    static System.Text.Unicode.UnicodeRange KayahLi {get;}
    static System.Text.Unicode.UnicodeRange Rejang {get;}
    static System.Text.Unicode.UnicodeRange HangulJamoExtendedA {get;}
    static System.Text.Unicode.UnicodeRange Javanese {get;}
    static System.Text.Unicode.UnicodeRange MyanmarExtendedB {get;}
    static System.Text.Unicode.UnicodeRange Cham {get;}
    static System.Text.Unicode.UnicodeRange MyanmarExtendedA {get;}
    static System.Text.Unicode.UnicodeRange TaiViet {get;}
    static System.Text.Unicode.UnicodeRange MeeteiMayekExtensions {get;}
    static System.Text.Unicode.UnicodeRange EthiopicExtendedA {get;}
    static System.Text.Unicode.UnicodeRange LatinExtendedE {get;}
    static System.Text.Unicode.UnicodeRange CherokeeSupplement {get;}
    static System.Text.Unicode.UnicodeRange MeeteiMayek {get;}
    static System.Text.Unicode.UnicodeRange HangulSyllables {get;}
    static System.Text.Unicode.UnicodeRange HangulJamoExtendedB {get;}
    static System.Text.Unicode.UnicodeRange CjkCompatibilityIdeographs {get;}
    static System.Text.Unicode.UnicodeRange AlphabeticPresentationForms {get;}
    static System.Text.Unicode.UnicodeRange ArabicPresentationFormsA {get;}
    static System.Text.Unicode.UnicodeRange VariationSelectors {get;}
    static System.Text.Unicode.UnicodeRange VerticalForms {get;}
    static System.Text.Unicode.UnicodeRange CombiningHalfMarks {get;}
    static System.Text.Unicode.UnicodeRange CjkCompatibilityForms {get;}
    static System.Text.Unicode.UnicodeRange SmallFormVariants {get;}
    static System.Text.Unicode.UnicodeRange ArabicPresentationFormsB {get;}
    static System.Text.Unicode.UnicodeRange HalfwidthandFullwidthForms {get;}
    static System.Text.Unicode.UnicodeRange Specials {get;}
