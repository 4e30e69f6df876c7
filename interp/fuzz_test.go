package interp_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/asyn-lang/asyn/interp"
)

// FuzzRun holds that no source panics or hangs the interpreter. The seeds are
// the language tests' scripts.
func FuzzRun(f *testing.F) {
	const longest = 4000 // longer seeds make slow mutations
	for _, folder := range []string{"lang", "types", "builtins", "errors", "hostile", "asyncio"} {
		scripts, err := filepath.Glob("../tests/" + folder + "/*.py")
		if err != nil {
			f.Fatal(err)
		}
		for _, name := range scripts {
			text, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			if len(text) <= longest {
				f.Add(string(text))
			}
		}
	}
	f.Fuzz(func(t *testing.T, source string) {
		in, err := interp.New(interp.WithVirtualTime(), interp.WithLimits(interp.Limits{ // else it waits for scripts that sleep
			Steps: 300_000, Memory: 32 << 20, Tasks: 1000, Output: 1 << 20,
		}))
		if err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
		defer cancel()
		guard := time.AfterFunc(hang, func() {
			// What a fuzzing process prints is lost: leave the stacks in a file.
			stacks := make([]byte, 1<<20)
			stacks = stacks[:runtime.Stack(stacks, true)]
			_ = os.WriteFile(filepath.Join(os.TempDir(), fmt.Sprintf("asyn-hang-%d.txt", os.Getpid())), stacks, 0o600)
			panic("the script hangs:\n" + source)
		})
		defer guard.Stop()
		err = in.Run(ctx, "fuzz.asy", source)
		var raised *interp.Error
		if errors.As(err, &raised) {
			_ = raised.Traceback()
		}
		_ = in.Close()
	})
}
