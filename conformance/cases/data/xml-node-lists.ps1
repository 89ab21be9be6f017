# indexing lists of nodes and attributes; the properties of nodes, and what a schema says of them
$x = [xml]'<r x="1" y="2"><!-- c --><b/><c>t</c><d k="2"/></r>'
$c = $x.r.ChildNodes
"$($c[1].Name) $($c[2].OuterXml) $($c.Item(0).NodeType) $($c.Count)"
"$($x.r.Attributes[0].Name) $($x.r.Attributes['y'].Value) $($x.SelectNodes('//c')[0].InnerText) $($x.GetElementsByTagName('d')[0].k)"
foreach ($node in $c) { "$($node.psobject.Properties.Name)" }
$x.r.SchemaInfo | Format-List Name, LocalName, OwnerDocument, Validity, IsNil, SchemaType
$x.r.Attributes[0].'#text' = '5'
$x.OuterXml
