package tests

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	// The command's code, so that a cached result of these tests does not
	// outlive a change of it.
	_ "github.com/asyn-lang/asyn/interp"
	"github.com/asyn-lang/asyn/tests/script"
)

// scriptTimeout ends a script that hangs; the slowest takes a few seconds.
const scriptTimeout = 30 * time.Second

// asyn is the command under test.
var asyn string

func TestMain(m *testing.M) {
	os.Exit(buildAndRun(m))
}

func buildAndRun(m *testing.M) int {
	asyn = os.Getenv("ASYN_BIN")
	if asyn != "" {
		return m.Run()
	}
	dir, err := os.MkdirTemp("", "asyn-tests")
	if err == nil {
		defer os.RemoveAll(dir)
		asyn = filepath.Join(dir, "asyn")
		build := exec.Command("go", "build", "-o", asyn, "../cmd/asyn")
		build.Stdout, build.Stderr = os.Stderr, os.Stderr
		err = build.Run()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "cannot build asyn:", err)
		return 1
	}
	return m.Run()
}

// TestScripts runs every script below this folder. Each folder is a group of
// subtests, so that a path names one: -run TestScripts/lang/classes.
func TestScripts(t *testing.T) {
	scripts, err := script.Find(".")
	require.NoError(t, err)
	require.NotEmpty(t, scripts)
	folders := map[string][]script.Script{}
	var order []string
	for _, s := range scripts {
		folder := filepath.ToSlash(filepath.Dir(s.Path))
		if folders[folder] == nil {
			order = append(order, folder)
		}
		folders[folder] = append(folders[folder], s)
	}
	for _, folder := range order {
		runIn(t, strings.Split(folder, "/"), func(t *testing.T) {
			for _, s := range folders[folder] {
				t.Run(filepath.Base(s.Name(".")), func(t *testing.T) {
					t.Parallel()
					judge(t, s)
				})
			}
		})
	}
}

// TestBundles runs the scripts of every bundle below this folder, each bundle
// as a group of subtests: -run TestBundles/calls/missing_one.
func TestBundles(t *testing.T) {
	bundles, err := script.FindBundles(".")
	require.NoError(t, err)
	require.NotEmpty(t, bundles)
	for _, b := range bundles {
		t.Run(strings.TrimSuffix(filepath.Base(b.Path), ".txtar"), func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			scripts, err := b.Unpack(dir)
			require.NoError(t, err)
			for _, s := range scripts {
				name := s.Name(dir)
				t.Run(name, func(t *testing.T) {
					t.Parallel()
					if b.Fails[name] != "" {
						judgeFailing(t, s)
					} else {
						judge(t, s)
					}
				})
			}
		})
	}
}

// judgeFailing fails the test of a script that no longer fails.
func judgeFailing(t *testing.T, s script.Script) {
	want, err := s.Expected()
	require.NoError(t, err)
	got := run(t, s, asynFor(s)...)
	assert.NotEqual(t, want, got, "it prints what was recorded: the bundle need not say that it fails")
}

// runIn runs f in a subtest nested by path.
func runIn(t *testing.T, path []string, f func(*testing.T)) {
	if len(path) == 0 {
		f(t)
		return
	}
	t.Run(path[0], func(t *testing.T) {
		t.Parallel()
		runIn(t, path[1:], f)
	})
}

// judge runs one script and compares all that it left with the recording.
func judge(t *testing.T, s script.Script) {
	want, err := s.Expected()
	require.NoError(t, err)
	got := run(t, s, asynFor(s)...)
	compare(t, "stdout", want.Stdout, got.Stdout)
	compare(t, "stderr", want.Stderr, got.Stderr)
	if want.Code != got.Code {
		t.Errorf("exit code %d, want %d", got.Code, want.Code)
	}
}

// asynFor is the command that runs s.
func asynFor(s script.Script) []string {
	if s.VirtualTime {
		return []string{asyn, "--virtual-time"}
	}
	return []string{asyn}
}

// run runs the script to its end, or fails the test.
func run(t *testing.T, s script.Script, command ...string) script.Result {
	t.Helper()
	got, err := runScript(t.Context(), s, command...)
	if err != nil {
		t.Fatalf("%v; stdout:\n%s\nstderr:\n%s", err, tail(got.Stdout), tail(got.Stderr))
	}
	return got
}

func runScript(ctx context.Context, s script.Script, command ...string) (script.Result, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, scriptTimeout, errors.New("it hangs"))
	defer cancel()
	return s.Run(ctx, command...)
}

// tail is the end of what a script printed: enough to see where it stopped.
func tail(s string) string {
	const longest = 800
	if len(s) <= longest {
		return s
	}
	return "…" + s[len(s)-longest:]
}

func compare(t *testing.T, stream, want, got string) {
	t.Helper()
	if want != got {
		t.Errorf("%s differs (-want +got)\n%s", stream, script.Diff(want, got))
	}
}

// seeds are the programs asyn began from, outside this repository; a checkout
// without them skips their tests.
const seeds = "../../shared/seed"

func findSeeds(t *testing.T) []script.Script {
	t.Helper()
	if _, err := os.Stat(seeds); err != nil {
		t.Skip("no seed scripts here")
	}
	found, err := script.Find(seeds)
	require.NoError(t, err)
	require.NotEmpty(t, found)
	return found
}

// checkSeed compares all but the standard output, which depends on the clock.
func checkSeed(t *testing.T, s script.Script, got script.Result) {
	t.Helper()
	assert.Zero(t, got.Code, "exit code")
	const warning = "RuntimeWarning: coroutine 'block' was never awaited"
	if filepath.Base(s.Path) == "2-executors.py" {
		assert.Equal(t, 2, strings.Count(got.Stderr, warning), "warnings in stderr:\n%s", got.Stderr)
	} else {
		compare(t, "stderr", "", got.Stderr)
	}
}

func TestSeedsOnVirtualTime(t *testing.T) {
	for _, s := range findSeeds(t) {
		t.Run(s.Name(seeds), func(t *testing.T) {
			t.Parallel()
			want, err := s.Expected()
			require.NoError(t, err)
			got := run(t, s, asyn, "--virtual-time")
			compare(t, "stdout", want.Stdout, got.Stdout)
			checkSeed(t, s, got)
		})
	}
}

func TestSeedsInRealTime(t *testing.T) {
	if testing.Short() {
		t.Skip("takes six seconds")
	}
	seconds := map[string]float64{
		"1-tasks-before-await": 3, "1b-await-one-by-one": 6, "2-executors": 0,
		"3-gather": 2, "3b-two-tasks": 2, "3c-loop-by-hand": 2,
	}
	// They mostly sleep: all start at once, whatever -parallel says.
	type outcome struct {
		result  script.Result
		err     error
		seconds float64
	}
	found := findSeeds(t)
	outcomes := make([]chan outcome, len(found))
	for i, s := range found {
		outcomes[i] = make(chan outcome, 1)
		go func() {
			start := time.Now()
			result, err := runScript(t.Context(), s, asyn)
			outcomes[i] <- outcome{result, err, time.Since(start).Seconds()}
		}()
	}
	for i, s := range found {
		t.Run(s.Name(seeds), func(t *testing.T) {
			want, err := s.Expected()
			require.NoError(t, err)
			got := <-outcomes[i]
			require.NoError(t, got.err)
			compareDuration(t, want.Stdout, got.result.Stdout)
			checkSeed(t, s, got.result)
			// How long it sleeps is certain; how busy the machine is, is not.
			nominal, known := seconds[s.Name(seeds)]
			require.True(t, known, "the wall time of this script is not listed")
			assert.GreaterOrEqual(t, got.seconds, nominal-0.1, "wall time")
			assert.Less(t, got.seconds, nominal+1, "wall time")
		})
	}
}

// compareDuration compares outputs of which one may be a whole number of
// seconds, read off a clock that ticked once more or less.
func compareDuration(t *testing.T, want, got string) {
	t.Helper()
	var w, g int
	_, errWant := fmt.Sscanf(want, "%d\n", &w)
	_, errGot := fmt.Sscanf(got, "%d\n", &g)
	if errWant == nil && errGot == nil && strings.Count(got, "\n") == 1 {
		assert.InDelta(t, w, g, 1, "printed duration")
		return
	}
	compare(t, "stdout", want, got)
}
