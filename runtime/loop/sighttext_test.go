package loop

import (
	"strings"
	"testing"
)

func TestTreeOfTasks(t *testing.T) {
	root := &Sight{Name: "root", Stack: []SeenFrame{{"main", "a.py:9"}, {"helper", "a.py:3"}}}
	both := &Sight{Name: "two\nlines"}
	first := &Sight{Name: "first", Stack: []SeenFrame{{"sleep", ""}}, AwaitedBy: []*Sight{root}}
	second := &Sight{Name: "second", AwaitedBy: []*Sight{root}}
	both.AwaitedBy = []*Sight{first, second}
	one, other := &Sight{Name: "one"}, &Sight{Name: "other"}
	one.AwaitedBy, other.AwaitedBy = []*Sight{other}, []*Sight{one}
	const want = `└── (T) root
    └──  main a.py:9
        └──  helper a.py:3
            ├── (T) first
            │   └──  sleep
            │       └── (T) two?lines
            └── (T) second
                └── (T) two?lines (drawn above)
└── (T) one
    └── (T) other
        └── (T) one (drawn above)
`
	if got := Tree([]*Sight{root, first, second, both, one, other}); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// A chain of tasks grows its tree by the square of its length: not without end.
func TestTreeOfTasksIsCut(t *testing.T) {
	seen := []*Sight{{Name: "outermost"}}
	for range 10 * maxTreeDepth {
		seen = append(seen, &Sight{Name: "next", AwaitedBy: seen[len(seen)-1:]})
	}
	got := Tree(seen)
	if n := strings.Count(got, "\n"); n != maxTreeDepth+2 || !strings.HasSuffix(got, " ...\n") {
		t.Errorf("%d lines that end in %q", n, got[len(got)-20:])
	}
}

func TestTableOfTasks(t *testing.T) {
	root := &Sight{Thread: "MainThread", ID: 0x10, Name: "root", Stack: []SeenFrame{{"main", "a.py:9"}, {"helper", "a.py:3"}}}
	child := &Sight{Thread: "MainThread", ID: 0x20, Name: "child", AwaitedBy: []*Sight{root, root}}
	const want = `thread      task id  task name  coroutine stack  awaiter chain   awaiter name  awaiter id
MainThread  0x10     root       helper -> main                                 0x0
MainThread  0x20     child                       helper -> main  root          0x10
MainThread  0x20     child                       helper -> main  root          0x10
`
	if got := Table([]*Sight{root, child}); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
