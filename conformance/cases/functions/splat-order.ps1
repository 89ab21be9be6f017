# where splatted tables and lists come among the arguments
function f { "$args" }
$h=@{a=1}; $l=@(3)
f @h 3
f 3 @h
f @h @l
f -x 1 @h 5 -y
& { "$args" } @h @l
function g($q) { "q=$q args=$args" }
g @h @l
g @l @h
function m { $args.Count; f @args }
m @h 3 -z
