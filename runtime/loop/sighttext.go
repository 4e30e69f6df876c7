package loop

import (
	"fmt"
	"strings"
	"text/tabwriter"
)

// Table lays tasks out as `python -m asyncio ps` does: a row for each task and
// each that waits for it, stacks innermost first. A thread is shown by its name,
// since goroutines have no numbers.
func Table(seen []*Sight) string {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "thread\ttask id\ttask name\tcoroutine stack\tawaiter chain\tawaiter name\tawaiter id")
	for _, t := range seen {
		row := func(chain, name string, id int64) {
			fmt.Fprintf(w, "%s\t%#x\t%s\t%s\t%s\t%s\t%#x\n", t.Thread, t.ID, oneLine(t.Name), t.chain(), chain, oneLine(name), id)
		}
		for _, waiter := range t.AwaitedBy {
			row(waiter.chain(), waiter.Name, waiter.ID)
		}
		if len(t.AwaitedBy) == 0 {
			row("", "", 0)
		}
	}
	_ = w.Flush() // a strings.Builder takes everything
	return b.String()
}

// chain is the names of a stack's functions, innermost first.
func (t *Sight) chain() string {
	names := make([]string, len(t.Stack))
	for i, f := range t.Stack {
		names[len(names)-1-i] = f.Function
	}
	return strings.Join(names, " -> ")
}

// oneLine makes a name, which may hold anything, part of a line.
func oneLine(name string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return '?'
		}
		return r
	}, name)
}

// maxTreeDepth is how deep a tree is drawn: each line grows with its depth.
const maxTreeDepth = 200

// tree draws who waits for whom.
type tree struct {
	strings.Builder
	awaits map[*Sight][]*Sight // what a task waits for
	drawn  map[*Sight]bool
}

// Tree draws tasks as `python -m asyncio pstree` does: below a task, marked (T),
// its stack, outermost first, and below that the tasks that it waits for. A task
// that several wait for is drawn once, and so is one that waits for itself in
// the end.
func Tree(seen []*Sight) string {
	d := tree{awaits: make(map[*Sight][]*Sight), drawn: make(map[*Sight]bool)}
	for _, t := range seen {
		for _, waiter := range t.AwaitedBy {
			d.awaits[waiter] = append(d.awaits[waiter], t)
		}
	}
	for _, t := range seen {
		if len(t.AwaitedBy) == 0 {
			d.task(t, "", true, 0)
		}
	}
	for _, t := range seen {
		if !d.drawn[t] { // waits in a circle
			d.task(t, "", true, 0)
		}
	}
	return d.String()
}

// line writes a line and returns the indent of those below.
func (d *tree) line(indent string, last bool, text string) string {
	branch, below := "├── ", "│   "
	if last {
		branch, below = "└── ", "    "
	}
	d.WriteString(indent + branch + text + "\n")
	return indent + below
}

func (d *tree) task(t *Sight, indent string, last bool, depth int) {
	text := "(T) " + oneLine(t.Name)
	if d.drawn[t] {
		d.line(indent, last, text+" (drawn above)")
		return
	}
	d.drawn[t] = true
	indent = d.line(indent, last, text)
	for _, f := range t.Stack {
		if depth++; depth < maxTreeDepth {
			indent = d.line(indent, true, strings.TrimRight(" "+f.Function+" "+f.Place, " "))
		}
	}
	awaits := d.awaits[t]
	if len(awaits) > 0 && depth >= maxTreeDepth {
		d.line(indent, true, "...")
		for _, child := range awaits {
			d.skip(child)
		}
		return
	}
	for i, child := range awaits {
		d.task(child, indent, i == len(awaits)-1, depth+1)
	}
}

// skip takes what is too deep to draw for drawn.
func (d *tree) skip(t *Sight) {
	for todo := []*Sight{t}; len(todo) > 0; {
		t, todo = todo[len(todo)-1], todo[:len(todo)-1]
		if !d.drawn[t] {
			d.drawn[t] = true
			todo = append(todo, d.awaits[t]...)
		}
	}
}
