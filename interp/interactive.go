package interp

import (
	"context"
	"sort"
	"strings"

	"github.com/asyn-lang/asyn/diag"
	"github.com/asyn-lang/asyn/parser"
	"github.com/asyn-lang/asyn/runtime"
)

// Interact runs one input of an interactive session in __main__: values of
// expressions are printed, and await is allowed at the top level. The ending of
// its last line may be left out.
func (in *Interpreter) Interact(ctx context.Context, name, source string) error {
	if !strings.HasSuffix(source, "\n") {
		source += "\n"
	}
	if m, err := parser.Parse(diag.NewSource(name, source)); err == nil && len(m.Body) == 0 {
		return nil // a comment
	}
	_, err := in.run(ctx, func(th *runtime.Thread) (runtime.Value, error) {
		return in.exec(th, diag.NewSource(name, source), runtime.CompileOptions{Mode: "single", TopLevelAwait: true})
	})
	return err
}

// Incomplete reports whether source, typed at a prompt, needs more lines: it
// has a syntax error that more input could mend. It may be called from any
// goroutine.
func Incomplete(source string) bool { return parser.Incomplete(source) }

// Complete lists what the last part of a dotted name, typed so far, may be
// completed to: names in __main__ and builtins, or attributes. It runs no code
// of the script but that of attributes on the way.
func (in *Interpreter) Complete(prefix string) []string {
	var names []string
	_ = in.do(context.Background(), func(th *runtime.Thread) error {
		parts := strings.Split(prefix, ".")
		stem := parts[len(parts)-1]
		add := func(d *runtime.Dict) {
			d.Each(func(k, _ runtime.Value) bool {
				if s := runtime.AsStr(k); s != nil && strings.HasPrefix(s.String(), stem) {
					names = append(names, s.String())
				}
				return true
			})
		}
		if len(parts) == 1 {
			add(in.main.Dict())
			add(in.rt.Builtins)
			return nil
		}
		v := in.main.Dict().GetStr(runtime.NewStr(parts[0]))
		for _, p := range parts[1 : len(parts)-1] {
			if !v.IsSet() {
				return nil
			}
			var err error
			if v, err = runtime.LookupAttr(th, v, runtime.NewStr(p)); err != nil {
				return err
			}
		}
		if !v.IsSet() {
			return nil
		}
		list, err := runtime.Dir(th, v)
		if err != nil {
			return err
		}
		for _, v := range list {
			n := runtime.AsStr(v)
			if n != nil && strings.HasPrefix(n.String(), stem) && (stem != "" || !strings.HasPrefix(n.String(), "_")) {
				names = append(names, n.String())
			}
		}
		return nil
	})
	sort.Strings(names)
	return names
}
