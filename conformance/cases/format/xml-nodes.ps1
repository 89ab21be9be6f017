$a=([xml]'<a x="1"><!-- c --><b>t</b></a>').a.ChildNodes
'--1'; $a | Out-String
'--2'; ([xml]'<a x="1" y="2"/>').a.Attributes | Out-String
'--3'; ([xml]'<a x="1" y="2"/>').a.Attributes | fl | Out-String
'--4'; ([xml]'<a x="1"><![CDATA[zz]]></a>').a.ChildNodes | out-string
'--5'; ([xml]'<a x="1">zz</a>').a.ChildNodes | out-string
'--6'; ([xml]'<?xml version="1.0"?><?pi x?><a x="1">zz</a>').ChildNodes | out-string
'--7'; ([xml]'<a x="1">zz</a>') | out-string
'--8'; ([xml]'<a x="1"><b/></a>').a.Attributes[0] | out-string
'--10'; ([xml]'<a x="1">zz</a>').a.ChildNodes | ft| out-string
'--11'; Select-Xml -Xml ([xml]'<a x="1">zz<b q="1">k</b></a>') -XPath '//b' | out-string
'--12'; Select-Xml -Xml ([xml]'<a x="1">zz<b q="1">k</b></a>') -XPath '//@*' | out-string
'--13'; (Select-Xml -Xml ([xml]'<a x="1">zz<b q="1">k</b></a>') -XPath '//text()').Node | out-string
