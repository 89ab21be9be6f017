class System.Drawing.ColorConverter : System.ComponentModel.TypeConverter
    new()

class System.Drawing.PointConverter : System.ComponentModel.TypeConverter
    new()

class System.Drawing.RectangleConverter : System.ComponentModel.TypeConverter
    new()

class System.Drawing.SizeConverter : System.ComponentModel.TypeConverter
    new()

class System.Drawing.SizeFConverter : System.ComponentModel.TypeConverter
    new()

struct System.Drawing.Point : System.ValueType, System.IEquatable[System.Drawing.Point]
    new(int x, int y)
    new(System.Drawing.Size sz)
    new(int dw)
    bool IsEmpty {get;}
    int X {get;set;}
    int Y {get;set;}
    field static System.Drawing.Point Empty
    bool Equals(System.Drawing.Point other)
    bool IEquatable[Point].Equals(System.Drawing.Point other)
    void Offset(int dx, int dy)
    void Offset(System.Drawing.Point p)
    static System.Drawing.PointF op_Implicit(System.Drawing.Point p)
    static System.Drawing.Size op_Explicit(System.Drawing.Point p)
    static System.Drawing.Point op_Addition(System.Drawing.Point pt, System.Drawing.Size sz)
    static System.Drawing.Point op_Subtraction(System.Drawing.Point pt, System.Drawing.Size sz)
    static bool op_Equality(System.Drawing.Point left, System.Drawing.Point right)
    static bool op_Inequality(System.Drawing.Point left, System.Drawing.Point right)
    static System.Drawing.Point Add(System.Drawing.Point pt, System.Drawing.Size sz)
    static System.Drawing.Point Subtract(System.Drawing.Point pt, System.Drawing.Size sz)
    static System.Drawing.Point Ceiling(System.Drawing.PointF value)
    static System.Drawing.Point Truncate(System.Drawing.PointF value)
    static System.Drawing.Point Round(System.Drawing.PointF value)

struct System.Drawing.PointF : System.ValueType, System.IEquatable[System.Drawing.PointF]
    new(float x, float y)
    new(System.Numerics.Vector2 vector)
    bool IsEmpty {get;}
    float X {get;set;}
    float Y {get;set;}
    field static System.Drawing.PointF Empty
    System.Numerics.Vector2 ToVector2()
    bool Equals(System.Drawing.PointF other)
    bool IEquatable[PointF].Equals(System.Drawing.PointF other)
    static System.Numerics.Vector2 op_Explicit(System.Drawing.PointF point)
    static System.Drawing.PointF op_Explicit(System.Numerics.Vector2 vector)
    static System.Drawing.PointF op_Addition(System.Drawing.PointF pt, System.Drawing.Size sz)
    static System.Drawing.PointF op_Addition(System.Drawing.PointF pt, System.Drawing.SizeF sz)
    static System.Drawing.PointF op_Subtraction(System.Drawing.PointF pt, System.Drawing.Size sz)
    static System.Drawing.PointF op_Subtraction(System.Drawing.PointF pt, System.Drawing.SizeF sz)
    static bool op_Equality(System.Drawing.PointF left, System.Drawing.PointF right)
    static bool op_Inequality(System.Drawing.PointF left, System.Drawing.PointF right)
    static System.Drawing.PointF Add(System.Drawing.PointF pt, System.Drawing.Size sz)
    static System.Drawing.PointF Add(System.Drawing.PointF pt, System.Drawing.SizeF sz)
    static System.Drawing.PointF Subtract(System.Drawing.PointF pt, System.Drawing.Size sz)
    static System.Drawing.PointF Subtract(System.Drawing.PointF pt, System.Drawing.SizeF sz)

struct System.Drawing.Rectangle : System.ValueType, System.IEquatable[System.Drawing.Rectangle]
    new(int x, int y, int width, int height)
    new(System.Drawing.Point location, System.Drawing.Size size)
    System.Drawing.Point Location {get;set;}
    System.Drawing.Size Size {get;set;}
    int X {get;set;}
    int Y {get;set;}
    int Width {get;set;}
    int Height {get;set;}
    int Left {get;}
    int Top {get;}
    int Right {get;}
    int Bottom {get;}
    bool IsEmpty {get;}
    field static System.Drawing.Rectangle Empty
    bool Equals(System.Drawing.Rectangle other)
    bool IEquatable[Rectangle].Equals(System.Drawing.Rectangle other)
    bool Contains(int x, int y)
    bool Contains(System.Drawing.Point pt)
    bool Contains(System.Drawing.Rectangle rect)
    void Inflate(int width, int height)
    void Inflate(System.Drawing.Size size)
    void Intersect(System.Drawing.Rectangle rect)
    bool IntersectsWith(System.Drawing.Rectangle rect)
    void Offset(System.Drawing.Point pos)
    void Offset(int x, int y)
    static System.Drawing.Rectangle FromLTRB(int left, int top, int right, int bottom)
    static bool op_Equality(System.Drawing.Rectangle left, System.Drawing.Rectangle right)
    static bool op_Inequality(System.Drawing.Rectangle left, System.Drawing.Rectangle right)
    static System.Drawing.Rectangle Ceiling(System.Drawing.RectangleF value)
    static System.Drawing.Rectangle Truncate(System.Drawing.RectangleF value)
    static System.Drawing.Rectangle Round(System.Drawing.RectangleF value)
    static System.Drawing.Rectangle Inflate(System.Drawing.Rectangle rect, int x, int y)
    static System.Drawing.Rectangle Intersect(System.Drawing.Rectangle a, System.Drawing.Rectangle b)
    static System.Drawing.Rectangle Union(System.Drawing.Rectangle a, System.Drawing.Rectangle b)

struct System.Drawing.RectangleF : System.ValueType, System.IEquatable[System.Drawing.RectangleF]
    new(float x, float y, float width, float height)
    new(System.Drawing.PointF location, System.Drawing.SizeF size)
    new(System.Numerics.Vector4 vector)
    System.Drawing.PointF Location {get;set;}
    System.Drawing.SizeF Size {get;set;}
    float X {get;set;}
    float Y {get;set;}
    float Width {get;set;}
    float Height {get;set;}
    float Left {get;}
    float Top {get;}
    float Right {get;}
    float Bottom {get;}
    bool IsEmpty {get;}
    field static System.Drawing.RectangleF Empty
    System.Numerics.Vector4 ToVector4()
    bool Equals(System.Drawing.RectangleF other)
    bool IEquatable[RectangleF].Equals(System.Drawing.RectangleF other)
    bool Contains(float x, float y)
    bool Contains(System.Drawing.PointF pt)
    bool Contains(System.Drawing.RectangleF rect)
    void Inflate(float x, float y)
    void Inflate(System.Drawing.SizeF size)
    void Intersect(System.Drawing.RectangleF rect)
    bool IntersectsWith(System.Drawing.RectangleF rect)
    void Offset(System.Drawing.PointF pos)
    void Offset(float x, float y)
    static System.Numerics.Vector4 op_Explicit(System.Drawing.RectangleF rectangle)
    static System.Drawing.RectangleF op_Explicit(System.Numerics.Vector4 vector)
    static System.Drawing.RectangleF FromLTRB(float left, float top, float right, float bottom)
    static bool op_Equality(System.Drawing.RectangleF left, System.Drawing.RectangleF right)
    static bool op_Inequality(System.Drawing.RectangleF left, System.Drawing.RectangleF right)
    static System.Drawing.RectangleF Inflate(System.Drawing.RectangleF rect, float x, float y)
    static System.Drawing.RectangleF Intersect(System.Drawing.RectangleF a, System.Drawing.RectangleF b)
    static System.Drawing.RectangleF Union(System.Drawing.RectangleF a, System.Drawing.RectangleF b)
    static System.Drawing.RectangleF op_Implicit(System.Drawing.Rectangle r)

struct System.Drawing.Size : System.ValueType, System.IEquatable[System.Drawing.Size]
    new(System.Drawing.Point pt)
    new(int width, int height)
    bool IsEmpty {get;}
    int Width {get;set;}
    int Height {get;set;}
    field static System.Drawing.Size Empty
    bool Equals(System.Drawing.Size other)
    bool IEquatable[Size].Equals(System.Drawing.Size other)
    static System.Drawing.SizeF op_Implicit(System.Drawing.Size p)
    static System.Drawing.Size op_Addition(System.Drawing.Size sz1, System.Drawing.Size sz2)
    static System.Drawing.Size op_Subtraction(System.Drawing.Size sz1, System.Drawing.Size sz2)
    static System.Drawing.Size op_Multiply(int left, System.Drawing.Size right)
    static System.Drawing.Size op_Multiply(System.Drawing.Size left, int right)
    static System.Drawing.SizeF op_Multiply(float left, System.Drawing.Size right)
    static System.Drawing.SizeF op_Multiply(System.Drawing.Size left, float right)
    static System.Drawing.Size op_Division(System.Drawing.Size left, int right)
    static System.Drawing.SizeF op_Division(System.Drawing.Size left, float right)
    static bool op_Equality(System.Drawing.Size sz1, System.Drawing.Size sz2)
    static bool op_Inequality(System.Drawing.Size sz1, System.Drawing.Size sz2)
    static System.Drawing.Point op_Explicit(System.Drawing.Size size)
    static System.Drawing.Size Add(System.Drawing.Size sz1, System.Drawing.Size sz2)
    static System.Drawing.Size Ceiling(System.Drawing.SizeF value)
    static System.Drawing.Size Subtract(System.Drawing.Size sz1, System.Drawing.Size sz2)
    static System.Drawing.Size Truncate(System.Drawing.SizeF value)
    static System.Drawing.Size Round(System.Drawing.SizeF value)

struct System.Drawing.SizeF : System.ValueType, System.IEquatable[System.Drawing.SizeF]
    new(System.Drawing.SizeF size)
    new(System.Drawing.PointF pt)
    new(System.Numerics.Vector2 vector)
    new(float width, float height)
    bool IsEmpty {get;}
    float Width {get;set;}
    float Height {get;set;}
    field static System.Drawing.SizeF Empty
    System.Numerics.Vector2 ToVector2()
    bool Equals(System.Drawing.SizeF other)
    bool IEquatable[SizeF].Equals(System.Drawing.SizeF other)
    System.Drawing.PointF ToPointF()
    System.Drawing.Size ToSize()
    static System.Numerics.Vector2 op_Explicit(System.Drawing.SizeF size)
    static System.Drawing.SizeF op_Explicit(System.Numerics.Vector2 vector)
    static System.Drawing.SizeF op_Addition(System.Drawing.SizeF sz1, System.Drawing.SizeF sz2)
    static System.Drawing.SizeF op_Subtraction(System.Drawing.SizeF sz1, System.Drawing.SizeF sz2)
    static System.Drawing.SizeF op_Multiply(float left, System.Drawing.SizeF right)
    static System.Drawing.SizeF op_Multiply(System.Drawing.SizeF left, float right)
    static System.Drawing.SizeF op_Division(System.Drawing.SizeF left, float right)
    static bool op_Equality(System.Drawing.SizeF sz1, System.Drawing.SizeF sz2)
    static bool op_Inequality(System.Drawing.SizeF sz1, System.Drawing.SizeF sz2)
    static System.Drawing.SizeF Add(System.Drawing.SizeF sz1, System.Drawing.SizeF sz2)
    static System.Drawing.SizeF Subtract(System.Drawing.SizeF sz1, System.Drawing.SizeF sz2)

enum System.Drawing.KnownColor : System.Int32
    ActiveBorder=1 ActiveCaption=2 ActiveCaptionText=3 AppWorkspace=4 Control=5 ControlDark=6
    ControlDarkDark=7 ControlLight=8 ControlLightLight=9 ControlText=10 Desktop=11 GrayText=12 Highlight=13
    HighlightText=14 HotTrack=15 InactiveBorder=16 InactiveCaption=17 InactiveCaptionText=18 Info=19
    InfoText=20 Menu=21 MenuText=22 ScrollBar=23 Window=24 WindowFrame=25 WindowText=26 Transparent=27
    AliceBlue=28 AntiqueWhite=29 Aqua=30 Aquamarine=31 Azure=32 Beige=33 Bisque=34 Black=35 BlanchedAlmond=36
    Blue=37 BlueViolet=38 Brown=39 BurlyWood=40 CadetBlue=41 Chartreuse=42 Chocolate=43 Coral=44
    CornflowerBlue=45 Cornsilk=46 Crimson=47 Cyan=48 DarkBlue=49 DarkCyan=50 DarkGoldenrod=51 DarkGray=52
    DarkGreen=53 DarkKhaki=54 DarkMagenta=55 DarkOliveGreen=56 DarkOrange=57 DarkOrchid=58 DarkRed=59
    DarkSalmon=60 DarkSeaGreen=61 DarkSlateBlue=62 DarkSlateGray=63 DarkTurquoise=64 DarkViolet=65 DeepPink=66
    DeepSkyBlue=67 DimGray=68 DodgerBlue=69 Firebrick=70 FloralWhite=71 ForestGreen=72 Fuchsia=73 Gainsboro=74
    GhostWhite=75 Gold=76 Goldenrod=77 Gray=78 Green=79 GreenYellow=80 Honeydew=81 HotPink=82 IndianRed=83
    Indigo=84 Ivory=85 Khaki=86 Lavender=87 LavenderBlush=88 LawnGreen=89 LemonChiffon=90 LightBlue=91
    LightCoral=92 LightCyan=93 LightGoldenrodYellow=94 LightGray=95 LightGreen=96 LightPink=97 LightSalmon=98
    LightSeaGreen=99 LightSkyBlue=100 LightSlateGray=101 LightSteelBlue=102 LightYellow=103 Lime=104
    LimeGreen=105 Linen=106 Magenta=107 Maroon=108 MediumAquamarine=109 MediumBlue=110 MediumOrchid=111
    MediumPurple=112 MediumSeaGreen=113 MediumSlateBlue=114 MediumSpringGreen=115 MediumTurquoise=116
    MediumVioletRed=117 MidnightBlue=118 MintCream=119 MistyRose=120 Moccasin=121 NavajoWhite=122 Navy=123
    OldLace=124 Olive=125 OliveDrab=126 Orange=127 OrangeRed=128 Orchid=129 PaleGoldenrod=130 PaleGreen=131
    PaleTurquoise=132 PaleVioletRed=133 PapayaWhip=134 PeachPuff=135 Peru=136 Pink=137 Plum=138 PowderBlue=139
    Purple=140 Red=141 RosyBrown=142 RoyalBlue=143 SaddleBrown=144 Salmon=145 SandyBrown=146 SeaGreen=147
    SeaShell=148 Sienna=149 Silver=150 SkyBlue=151 SlateBlue=152 SlateGray=153 Snow=154 SpringGreen=155
    SteelBlue=156 Tan=157 Teal=158 Thistle=159 Tomato=160 Turquoise=161 Violet=162 Wheat=163 White=164
    WhiteSmoke=165 Yellow=166 YellowGreen=167 ButtonFace=168 ButtonHighlight=169 ButtonShadow=170
    GradientActiveCaption=171 GradientInactiveCaption=172 MenuBar=173 MenuHighlight=174 RebeccaPurple=175

static class System.Drawing.SystemColors : System.Object
    static System.Drawing.Color ActiveBorder {get;}
    static System.Drawing.Color ActiveCaption {get;}
    static System.Drawing.Color ActiveCaptionText {get;}
    static System.Drawing.Color AppWorkspace {get;}
    static System.Drawing.Color ButtonFace {get;}
    static System.Drawing.Color ButtonHighlight {get;}
    static System.Drawing.Color ButtonShadow {get;}
    static System.Drawing.Color Control {get;}
    static System.Drawing.Color ControlDark {get;}
    static System.Drawing.Color ControlDarkDark {get;}
    static System.Drawing.Color ControlLight {get;}
    static System.Drawing.Color ControlLightLight {get;}
    static System.Drawing.Color ControlText {get;}
    static System.Drawing.Color Desktop {get;}
    static System.Drawing.Color GradientActiveCaption {get;}
    static System.Drawing.Color GradientInactiveCaption {get;}
    static System.Drawing.Color GrayText {get;}
    static System.Drawing.Color Highlight {get;}
    static System.Drawing.Color HighlightText {get;}
    static System.Drawing.Color HotTrack {get;}
    static System.Drawing.Color InactiveBorder {get;}
    static System.Drawing.Color InactiveCaption {get;}
    static System.Drawing.Color InactiveCaptionText {get;}
    static System.Drawing.Color Info {get;}
    static System.Drawing.Color InfoText {get;}
    static System.Drawing.Color Menu {get;}
    static System.Drawing.Color MenuBar {get;}
    static System.Drawing.Color MenuHighlight {get;}
    static System.Drawing.Color MenuText {get;}
    static System.Drawing.Color ScrollBar {get;}
    static System.Drawing.Color Window {get;}
    static System.Drawing.Color WindowFrame {get;}
    static System.Drawing.Color WindowText {get;}
    static bool UseAlternativeColorSet {get;set;}
