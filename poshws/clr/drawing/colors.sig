struct System.Drawing.Color : System.ValueType, System.IEquatable[System.Drawing.Color]
    byte R {get;}
    byte G {get;}
    byte B {get;}
    byte A {get;}
    bool IsKnownColor {get;}
    bool IsEmpty {get;}
    bool IsNamedColor {get;}
    bool IsSystemColor {get;}
    string Name {get;}
    static System.Drawing.Color Transparent {get;}
    static System.Drawing.Color AliceBlue {get;}
    static System.Drawing.Color AntiqueWhite {get;}
    static System.Drawing.Color Aqua {get;}
    static System.Drawing.Color Aquamarine {get;}
    static System.Drawing.Color Azure {get;}
    static System.Drawing.Color Beige {get;}
    static System.Drawing.Color Bisque {get;}
    static System.Drawing.Color Black {get;}
    static System.Drawing.Color BlanchedAlmond {get;}
    static System.Drawing.Color Blue {get;}
    static System.Drawing.Color BlueViolet {get;}
    static System.Drawing.Color Brown {get;}
    static System.Drawing.Color BurlyWood {get;}
    static System.Drawing.Color CadetBlue {get;}
    static System.Drawing.Color Chartreuse {get;}
    static System.Drawing.Color Chocolate {get;}
    static System.Drawing.Color Coral {get;}
    static System.Drawing.Color CornflowerBlue {get;}
    static System.Drawing.Color Cornsilk {get;}
    static System.Drawing.Color Crimson {get;}
    static System.Drawing.Color Cyan {get;}
    static System.Drawing.Color DarkBlue {get;}
    static System.Drawing.Color DarkCyan {get;}
    static System.Drawing.Color DarkGoldenrod {get;}
    static System.Drawing.Color DarkGray {get;}
    static System.Drawing.Color DarkGreen {get;}
    static System.Drawing.Color DarkKhaki {get;}
    static System.Drawing.Color DarkMagenta {get;}
    static System.Drawing.Color DarkOliveGreen {get;}
    static System.Drawing.Color DarkOrange {get;}
    static System.Drawing.Color DarkOrchid {get;}
    static System.Drawing.Color DarkRed {get;}
    static System.Drawing.Color DarkSalmon {get;}
    static System.Drawing.Color DarkSeaGreen {get;}
    static System.Drawing.Color DarkSlateBlue {get;}
    static System.Drawing.Color DarkSlateGray {get;}
    static System.Drawing.Color DarkTurquoise {get;}
    static System.Drawing.Color DarkViolet {get;}
    static System.Drawing.Color DeepPink {get;}
    static System.Drawing.Color DeepSkyBlue {get;}
    static System.Drawing.Color DimGray {get;}
    static System.Drawing.Color DodgerBlue {get;}
    static System.Drawing.Color Firebrick {get;}
    static System.Drawing.Color FloralWhite {get;}
    static System.Drawing.Color ForestGreen {get;}
    static System.Drawing.Color Fuchsia {get;}
    static System.Drawing.Color Gainsboro {get;}
    static System.Drawing.Color GhostWhite {get;}
    static System.Drawing.Color Gold {get;}
    static System.Drawing.Color Goldenrod {get;}
    static System.Drawing.Color Gray {get;}
    static System.Drawing.Color Green {get;}
    static System.Drawing.Color GreenYellow {get;}
    static System.Drawing.Color Honeydew {get;}
    static System.Drawing.Color HotPink {get;}
    static System.Drawing.Color IndianRed {get;}
    static System.Drawing.Color Indigo {get;}
    static System.Drawing.Color Ivory {get;}
    static System.Drawing.Color Khaki {get;}
    static System.Drawing.Color Lavender {get;}
    static System.Drawing.Color LavenderBlush {get;}
    static System.Drawing.Color LawnGreen {get;}
    static System.Drawing.Color LemonChiffon {get;}
    static System.Drawing.Color LightBlue {get;}
    static System.Drawing.Color LightCoral {get;}
    static System.Drawing.Color LightCyan {get;}
    static System.Drawing.Color LightGoldenrodYellow {get;}
    static System.Drawing.Color LightGreen {get;}
    static System.Drawing.Color LightGray {get;}
    static System.Drawing.Color LightPink {get;}
    static System.Drawing.Color LightSalmon {get;}
    static System.Drawing.Color LightSeaGreen {get;}
    static System.Drawing.Color LightSkyBlue {get;}
    static System.Drawing.Color LightSlateGray {get;}
    static System.Drawing.Color LightSteelBlue {get;}
    static System.Drawing.Color LightYellow {get;}
    static System.Drawing.Color Lime {get;}
    static System.Drawing.Color LimeGreen {get;}
    static System.Drawing.Color Linen {get;}
    static System.Drawing.Color Magenta {get;}
    static System.Drawing.Color Maroon {get;}
    static System.Drawing.Color MediumAquamarine {get;}
    static System.Drawing.Color MediumBlue {get;}
    static System.Drawing.Color MediumOrchid {get;}
    static System.Drawing.Color MediumPurple {get;}
    static System.Drawing.Color MediumSeaGreen {get;}
    static System.Drawing.Color MediumSlateBlue {get;}
    static System.Drawing.Color MediumSpringGreen {get;}
    static System.Drawing.Color MediumTurquoise {get;}
    static System.Drawing.Color MediumVioletRed {get;}
    static System.Drawing.Color MidnightBlue {get;}
    static System.Drawing.Color MintCream {get;}
    static System.Drawing.Color MistyRose {get;}
    static System.Drawing.Color Moccasin {get;}
    static System.Drawing.Color NavajoWhite {get;}
    static System.Drawing.Color Navy {get;}
    static System.Drawing.Color OldLace {get;}
    static System.Drawing.Color Olive {get;}
    static System.Drawing.Color OliveDrab {get;}
    static System.Drawing.Color Orange {get;}
    static System.Drawing.Color OrangeRed {get;}
    static System.Drawing.Color Orchid {get;}
    static System.Drawing.Color PaleGoldenrod {get;}
    static System.Drawing.Color PaleGreen {get;}
    static System.Drawing.Color PaleTurquoise {get;}
    static System.Drawing.Color PaleVioletRed {get;}
    static System.Drawing.Color PapayaWhip {get;}
    static System.Drawing.Color PeachPuff {get;}
    static System.Drawing.Color Peru {get;}
    static System.Drawing.Color Pink {get;}
    static System.Drawing.Color Plum {get;}
    static System.Drawing.Color PowderBlue {get;}
    static System.Drawing.Color Purple {get;}
    static System.Drawing.Color RebeccaPurple {get;}
    static System.Drawing.Color Red {get;}
    static System.Drawing.Color RosyBrown {get;}
    static System.Drawing.Color RoyalBlue {get;}
    static System.Drawing.Color SaddleBrown {get;}
    static System.Drawing.Color Salmon {get;}
    static System.Drawing.Color SandyBrown {get;}
    static System.Drawing.Color SeaGreen {get;}
    static System.Drawing.Color SeaShell {get;}
    static System.Drawing.Color Sienna {get;}
    static System.Drawing.Color Silver {get;}
    static System.Drawing.Color SkyBlue {get;}
    static System.Drawing.Color SlateBlue {get;}
    static System.Drawing.Color SlateGray {get;}
    static System.Drawing.Color Snow {get;}
    static System.Drawing.Color SpringGreen {get;}
    static System.Drawing.Color SteelBlue {get;}
    static System.Drawing.Color Tan {get;}
    static System.Drawing.Color Teal {get;}
    static System.Drawing.Color Thistle {get;}
    static System.Drawing.Color Tomato {get;}
    static System.Drawing.Color Turquoise {get;}
    static System.Drawing.Color Violet {get;}
    static System.Drawing.Color Wheat {get;}
    static System.Drawing.Color White {get;}
    static System.Drawing.Color WhiteSmoke {get;}
    static System.Drawing.Color Yellow {get;}
    static System.Drawing.Color YellowGreen {get;}
    field static System.Drawing.Color Empty
    float GetBrightness()
    float GetHue()
    float GetSaturation()
    int ToArgb()
    System.Drawing.KnownColor ToKnownColor()
    bool Equals(System.Drawing.Color other)
    bool IEquatable[Color].Equals(System.Drawing.Color other)
    static System.Drawing.Color FromArgb(int argb)
    static System.Drawing.Color FromArgb(int alpha, int red, int green, int blue)
    static System.Drawing.Color FromArgb(int alpha, System.Drawing.Color baseColor)
    static System.Drawing.Color FromArgb(int red, int green, int blue)
    static System.Drawing.Color FromKnownColor(System.Drawing.KnownColor color)
    static System.Drawing.Color FromName(string name)
    static bool op_Equality(System.Drawing.Color left, System.Drawing.Color right)
    static bool op_Inequality(System.Drawing.Color left, System.Drawing.Color right)

static class System.Drawing.ColorTranslator : System.Object
    static int ToWin32(System.Drawing.Color c)
    static int ToOle(System.Drawing.Color c)
    static System.Drawing.Color FromOle(int oleColor)
    static System.Drawing.Color FromWin32(int win32Color)
    static System.Drawing.Color FromHtml(string htmlColor)
    static string ToHtml(System.Drawing.Color c)
