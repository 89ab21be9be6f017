# program: event bus with handlers, priorities, generics and error isolation
using namespace System.Collections.Generic
enum Priority { Low = 10; Normal = 50; High = 90 }
class Event { [string] $Topic; [object] $Data; [bool] $Handled; Event([string] $t, [object] $d) { $this.Topic = $t; $this.Data = $d } [string] ToString() { return "$($this.Topic)<$($this.Data)>" } }
class Handler : System.IComparable { [scriptblock] $Body; [Priority] $Prio; [int] $Seq; static hidden [int] $next = 0
    Handler([scriptblock] $b, [Priority] $p) { $this.Body = $b; $this.Prio = $p; $this.Seq = [Handler]::next++ }
    [int] CompareTo([object] $o) { $c = $o.Prio.CompareTo($this.Prio); if ($c) { return $c } return $this.Seq - $o.Seq } }
class BusException : Exception { [Event] $Event; BusException([string] $m, [Event] $e, [Exception] $inner) : base($m, $inner) { $this.Event = $e } }
class Bus {
    hidden [Dictionary[string, List[Handler]]] $map = [Dictionary[string, List[Handler]]]::new([StringComparer]::OrdinalIgnoreCase)
    [Queue[Event]] $Queue = [Queue[Event]]::new()
    [List[string]] $Log = [List[string]]::new()
    [Bus] On([string] $topic, [scriptblock] $b) { return $this.On($topic, $b, 'Normal') }
    [Bus] On([string] $topic, [scriptblock] $b, [Priority] $p) {
        if (-not $this.map.ContainsKey($topic)) { $this.map[$topic] = [List[Handler]]::new() }
        $this.map[$topic].Add([Handler]::new($b, $p)); $this.map[$topic].Sort(); return $this
    }
    [int] Emit([string] $topic, [object] $data) { return $this.Emit([Event]::new($topic, $data)) }
    [int] Emit([Event] $e) {
        $n = 0; $list = $null
        if (-not $this.map.TryGetValue($e.Topic, [ref] $list)) { $this.Log.Add("no handler for $e"); return 0 }
        foreach ($h in $list) {
            if ($e.Handled) { break }
            try { & $h.Body $e; $n++ } catch { throw [BusException]::new("handler $($h.Seq) failed", $e, $_.Exception) }
        }
        return $n
    }
    [void] Drain() { while ($this.Queue.Count) { $e = $this.Queue.Dequeue(); try { $null = $this.Emit($e) } catch [BusException] { $this.Log.Add("$($_.Exception.Message): $($_.Exception.InnerException.Message) on $($_.Exception.Event)") } } }
}
$bus = [Bus]::new()
$null = $bus.On('start', { param($e) $bus.Log.Add("normal $($e.Data)") }).On('START', { param($e) $bus.Log.Add("high $e") }, 'High').On('start', { param($e) $bus.Log.Add('low'); $e.Handled = $true }, [Priority]::Low)
$bus.Emit('start', 5)
$bus.Emit('nothing', @(1, 2))
$null = $bus.On('bad', { throw 'kaput' }).On('div', { param($e) 1 / $e.Data })
foreach ($pair in @('bad', 1), @('div', 0), @('div', 2), @('start', 'x')) { $bus.Queue.Enqueue([Event]::new($pair[0], $pair[1])) }
$bus.Drain()
$bus.Log
try { $bus.Emit('bad', 1) } catch { "$($_.Exception.GetType().Name) -> $($_.Exception.InnerException.GetType().Name) [$($_.FullyQualifiedErrorId)]" }
try { $null = $bus.On('x', 'not a block', 'Normal'); 'converted' } catch { $_.Exception.Message }
try { $null = $bus.On('x', {}, 'Urgent') } catch { $_.Exception.Message }
$bus | Format-List
$bus.Queue.Count
[Handler]::new({}, 'Low') | Format-Table
$bus.Emit('div', 0)
