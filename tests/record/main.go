// Record runs the language scripts with CPython and writes what they print
// beside them, as package tests describes:
//
//	go run ./tests/record [-python PATH] [paths…]
//
// Paths are scripts, bundles of scripts or folders; without any, all scripts
// are recorded. Those whose header says that their outputs are written by hand
// are left alone.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	goruntime "runtime"
	"strings"
	"sync"
	"time"

	"github.com/asyn-lang/asyn/tests/script"
)

const scriptTimeout = time.Minute

func main() {
	python := flag.String("python", "python3", "the CPython to record with, 3.13 or later")
	flag.Parse()
	if err := record(context.Background(), *python, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "record:", err)
		os.Exit(1)
	}
}

func record(ctx context.Context, python string, paths []string) error {
	exe, err := findPython(ctx, python)
	if err != nil {
		return err
	}
	if len(paths) == 0 {
		paths = []string{"tests"}
	}
	scripts, err := script.Find(paths...)
	if err != nil {
		return err
	}
	bundles, err := script.FindBundles(paths...)
	if err != nil {
		return err
	}
	if len(scripts) == 0 && len(bundles) == 0 {
		return fmt.Errorf("no scripts in %s", strings.Join(paths, ", "))
	}
	errs := []error{recordAll(ctx, exe, scripts)}
	for _, b := range bundles {
		errs = append(errs, recordBundle(ctx, exe, b))
	}
	return errors.Join(errs...)
}

func recordBundle(ctx context.Context, exe string, b script.Bundle) error {
	dir, err := os.MkdirTemp("", "record")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	scripts, err := b.Unpack(dir)
	if err == nil {
		err = recordAll(ctx, exe, scripts)
	}
	if err != nil {
		return err
	}
	return b.Pack(dir)
}

func recordAll(ctx context.Context, exe string, scripts []script.Script) error {
	errs := make([]error, len(scripts))
	slots := make(chan struct{}, goruntime.NumCPU())
	var wg sync.WaitGroup
	for i, s := range scripts {
		if s.HandWritten() {
			continue
		}
		slots <- struct{}{}
		wg.Go(func() {
			errs[i] = recordOne(ctx, exe, s)
			<-slots
		})
	}
	wg.Wait()
	return errors.Join(errs...)
}

func recordOne(ctx context.Context, exe string, s script.Script) error {
	ctx, cancel := context.WithTimeout(ctx, scriptTimeout)
	defer cancel()
	result, err := s.Run(ctx, exe, "-X", "utf8")
	if err == nil {
		err = s.Record(result)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", filepath.ToSlash(s.Path), err)
	}
	return nil
}

// findPython returns the real interpreter behind the command python: what is
// on the path may be a shim that costs more than a script.
func findPython(ctx context.Context, python string) (string, error) {
	const ask = `import sys; print(sys.executable, "%d.%d" % sys.version_info[:2], sep="\n")`
	out, err := exec.CommandContext(ctx, python, "-c", ask).Output()
	if err != nil {
		return "", fmt.Errorf("%s does not run: %w", python, err)
	}
	return checkVersion(string(out))
}

// checkVersion reads the answer of a Python, its path and its version on a
// line each, and refuses one whose outputs would be of an older language.
func checkVersion(answer string) (string, error) {
	exe, version, ok := strings.Cut(strings.TrimSpace(answer), "\n")
	var major, minor int
	if _, err := fmt.Sscanf(version, "%d.%d", &major, &minor); !ok || err != nil {
		return "", fmt.Errorf("cannot read the version in %q", answer)
	}
	if major < 3 || major == 3 && minor < 13 {
		return "", fmt.Errorf("%s is Python %s; the outputs need 3.13 or later (-python PATH)", exe, version)
	}
	return exe, nil
}
