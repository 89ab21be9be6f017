$sb = [System.Text.StringBuilder]::new()
$s = [System.Xml.XmlWriterSettings]::new()
$s.Indent = $true; $s.IndentChars; $s.OmitXmlDeclaration; $s.Encoding.WebName; $s.NewLineOnAttributes; $s.ConformanceLevel; $s.CloseOutput; "$($s.NewLineHandling)"
$w = [System.Xml.XmlWriter]::Create($sb, $s)
$w.WriteState
$w.WriteStartDocument()
$w.WriteComment(' c ')
$w.WriteStartElement('root')
$w.WriteAttributeString('id', '1 & "2" <x>')
$w.WriteElementString('name', 'A & B < C > D "q"')
$w.WriteStartElement('empty'); $w.WriteEndElement()
$w.WriteStartElement('full'); $w.WriteFullEndElement()
$w.WriteStartElement('mixed'); $w.WriteString('text'); $w.WriteElementString('b', 'bold'); $w.WriteString('tail'); $w.WriteEndElement()
$w.WriteElementString('n', $null)
$w.WriteStartElement('c'); $w.WriteCData('a<b]]'); $w.WriteEndElement()
$w.WriteStartElement('v'); $w.WriteValue(5); $w.WriteValue($true); $w.WriteValue(2.5); $w.WriteEndElement()
$w.WriteProcessingInstruction('pi', 'x="y"')
$w.WriteRaw('<raw/>')
$w.WriteState
$w.WriteEndElement()
$w.WriteEndDocument()
$w.Flush(); $w.Close()
$w.WriteState
$sb.ToString()
'---'
$sw = [System.IO.StringWriter]::new()
$w = [System.Xml.XmlWriter]::Create($sw)
$w.WriteStartElement('p', 'root', 'urn:p')
$w.WriteAttributeString('xmlns', 'q', $null, 'urn:q')
$w.WriteElementString('child', 'urn:q', 'v')
$w.WriteElementString('other', 'urn:z', 'v')
$w.Close()
$sw.ToString()
'---'
$s2 = [System.Xml.XmlWriterSettings]@{ OmitXmlDeclaration = $true; Indent = $true; IndentChars = "`t"; NewLineOnAttributes = $true; ConformanceLevel = 'Fragment' }
$sw = [System.IO.StringWriter]::new()
$w = [System.Xml.XmlWriter]::Create($sw, $s2)
$w.WriteStartElement('a'); $w.WriteAttributeString('x','1'); $w.WriteAttributeString('y','2'); $w.WriteEndElement()
$w.WriteStartElement('b'); $w.WriteEndElement()
$w.Dispose()
$sw.ToString()
$ms = [System.IO.MemoryStream]::new()
$w = [System.Xml.XmlWriter]::Create($ms, [System.Xml.XmlWriterSettings]@{ Encoding = [System.Text.UTF8Encoding]::new($false) })
$w.WriteStartDocument($true); $w.WriteStartElement('r'); $w.WriteString('é'); $w.WriteEndDocument(); $w.Dispose()
[System.Text.Encoding]::UTF8.GetString($ms.ToArray())
$w2 = [System.Xml.XmlWriter]::Create([System.IO.StringWriter]::new())
try { $w2.WriteEndElement() } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { $w2.WriteStartElement('1bad') } catch { $_.Exception.Message }
try { $w2.WriteStartElement('') } catch { $_.Exception.Message }
try { $w2.WriteStartElement('a b') } catch { $_.Exception.Message }
$w3 = [System.Xml.XmlWriter]::Create([System.IO.StringWriter]::new())
$w3.WriteStartElement('a'); $w3.WriteEndElement()
try { $w3.WriteStartElement('b') } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
$tw = [System.Xml.XmlTextWriter]::new(($sw = [System.IO.StringWriter]::new()))
$tw.Formatting = 'Indented'; $tw.Indentation = 4
$tw.WriteStartDocument(); $tw.WriteStartElement('cfg'); $tw.WriteAttributeString('k','v'); $tw.WriteElementString('i','1'); $tw.WriteEndElement(); $tw.WriteEndDocument(); $tw.Close()
$sw.ToString()
$x = [xml]'<a><b c="1">t</b><d/></a>'
$sw = [System.IO.StringWriter]::new(); $tw = [System.Xml.XmlTextWriter]::new($sw); $tw.Formatting = [System.Xml.Formatting]::Indented
$x.WriteTo($tw); $tw.Flush(); $sw.ToString()
$sw = [System.IO.StringWriter]::new(); $w = [System.Xml.XmlWriter]::Create($sw, [System.Xml.XmlWriterSettings]@{Indent=$true;OmitXmlDeclaration=$true}); $x.Save($w); $w.Dispose(); $sw.ToString()
