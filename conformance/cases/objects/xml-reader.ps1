$xml = "<?xml version=`"1.0`"?><!-- c --><root a='1' b='2'><item id='x'>text &amp; more</item><empty/><![CDATA[cd]]><?pi data?>  <n>5</n></root>"
$r = [System.Xml.XmlReader]::Create([System.IO.StringReader]::new($xml))
$r.ReadState; $r.NodeType
while ($r.Read()) { "{0} depth={1} name='{2}' value='{3}' empty={4} attrs={5}" -f $r.NodeType, $r.Depth, $r.Name, $r.Value, $r.IsEmptyElement, $r.AttributeCount }
$r.EOF; $r.ReadState
$r.Dispose()
$r = [System.Xml.XmlReader]::Create([System.IO.StringReader]::new($xml), [System.Xml.XmlReaderSettings]@{ IgnoreWhitespace = $true; IgnoreComments = $true; IgnoreProcessingInstructions = $true })
[void]$r.MoveToContent()
$r.Name; $r.GetAttribute('b'); $r['a']; $r.GetAttribute(0); $r.HasAttributes
if ($r.MoveToFirstAttribute()) { do { "$($r.Name)=$($r.Value) $($r.NodeType)" } while ($r.MoveToNextAttribute()); [void]$r.MoveToElement() }
$r.Name
$r.ReadToFollowing('item'); $r.GetAttribute('id'); $r.ReadElementContentAsString()
$r.Name; $r.NodeType
$r.ReadToFollowing('n'); $r.ReadElementContentAsInt()
$r.NodeType; $r.Name
$r.Close()
$r = [System.Xml.XmlReader]::Create([System.IO.StringReader]::new('<a><b>1</b><b>2</b><c><d/></c></a>'))
$r.ReadStartElement('a'); $r.ReadElementString(); $r.ReadElementContentAsString('b',''); $r.ReadOuterXml(); $r.ReadEndElement(); $r.EOF
$r = [System.Xml.XmlReader]::Create([System.IO.StringReader]::new('<a><b>1</b><b>2</b></a>'))
while ($r.ReadToFollowing('b')) { $r.ReadInnerXml() }
$r = [System.Xml.XmlReader]::Create([System.IO.StringReader]::new('<a><b></a>'))
try { while ($r.Read()) { $r.Name } } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
$r.ReadState
$r = [System.Xml.XmlReader]::Create([System.IO.StringReader]::new('<a>x</a>'))
try { $r.ReadStartElement('z') } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
$r = [System.Xml.XmlReader]::Create([System.IO.StringReader]::new('<a>x</a>'))
$r.IsStartElement(); $r.IsStartElement('b'); $r.LocalName; $r.Prefix -eq ''; $r.NamespaceURI -eq ''
$d = [System.Xml.XmlDocument]::new(); $d.Load($r); $d.OuterXml
$r = [System.Xml.XmlNodeReader]::new(([xml]'<q><w e="r"/></q>').DocumentElement)
while ($r.Read()) { "$($r.NodeType) $($r.Name)" }
$r = [System.Xml.XmlTextReader]::new([System.IO.StringReader]::new("<a>`n <b/>`n</a>"))
while ($r.Read()) { "$($r.NodeType) $($r.LineNumber):$($r.LinePosition)" }
