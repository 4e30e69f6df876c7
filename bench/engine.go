package main

import (
	"context"
	"debug/buildinfo"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
)

// Engine is an implementation that programs are run in.
type Engine struct {
	Name     string   `json:"name"`
	Version  string   `json:"version"`
	GoHosted bool     `json:"go_hosted,omitempty"` // an interpreter written in Go, asyn aside
	Ext      string   `json:"-"`                   // of its programs
	Run      []string `json:"-"`                   // the command that runs a file
	Check    []string `json:"-"`                   // the command that checks a Python file without running it, if it has one
}

// Names of the engines that the report gives a role of their own.
const (
	subject  = "asyn"    // what is measured
	baseline = "cpython" // what it is measured against
)

// goPeer is an engine embedded by a small command in peers/.
type goPeer struct{ name, ext, module string }

var goPeers = []goPeer{
	{"starlark", ".star", "go.starlark.net"},
	{"gopher-lua", ".lua", "github.com/yuin/gopher-lua"},
	{"goja", ".js", "github.com/dop251/goja"},
	{"tengo", ".tengo", "github.com/d5/tengo/v2"},
}

// EngineNames lists every engine in the order of the report's columns.
func EngineNames() []string {
	names := []string{subject, baseline}
	for _, peer := range goPeers {
		names = append(names, peer.name)
	}
	return append(names, "node")
}

// finder locates and builds engines. The zero paths mean: build asyn from the
// module above, and take python3 and node from PATH.
type finder struct {
	asyn   string // an asyn binary
	python string // a Python interpreter
	bin    string // folder for what is built
}

// find returns the engine called name, or why there is none.
func (f finder) find(ctx context.Context, name string) (Engine, error) {
	switch name {
	case subject:
		return f.findAsyn(ctx)
	case baseline:
		return f.findPython(ctx)
	case "node":
		return findNode(ctx)
	}
	for _, peer := range goPeers {
		if peer.name == name {
			return f.buildPeer(ctx, peer)
		}
	}
	return Engine{}, fmt.Errorf("no such engine")
}

func (f finder) findAsyn(ctx context.Context) (Engine, error) {
	binary := f.asyn
	if binary == "" {
		binary = f.binary(subject)
		if err := goBuild(ctx, "..", "./cmd/asyn", binary); err != nil {
			return Engine{}, err
		}
	}
	binary, err := filepath.Abs(binary)
	if err != nil {
		return Engine{}, err
	}
	version, err := output(ctx, binary, "--version")
	if err != nil {
		return Engine{}, err
	}
	return Engine{
		Name:    subject,
		Version: strings.TrimSpace(strings.TrimPrefix(version, subject)),
		Ext:     ".py",
		Run:     []string{binary},
		Check:   []string{binary, "check"},
	}, nil
}

// findPython asks the interpreter for its own binary once: a version manager's
// shim in PATH costs more than CPython's whole start-up.
func (f finder) findPython(ctx context.Context) (Engine, error) {
	command := f.python
	if command == "" {
		command = "python3"
	}
	answer, err := output(ctx, command, "-c", "import sys, platform; print(sys.executable); print(platform.python_version())")
	if err != nil {
		return Engine{}, err
	}
	binary, version, _ := strings.Cut(answer, "\n")
	return Engine{
		Name:    baseline,
		Version: version,
		Ext:     ".py",
		Run:     []string{binary},
		Check:   []string{binary, "-c", "import sys; compile(open(sys.argv[1], encoding='utf-8').read(), sys.argv[1], 'exec')"},
	}, nil
}

func findNode(ctx context.Context) (Engine, error) {
	binary, err := exec.LookPath("node")
	if err != nil {
		return Engine{}, err
	}
	version, err := output(ctx, binary, "--version")
	if err != nil {
		return Engine{}, err
	}
	return Engine{Name: "node", Version: strings.TrimPrefix(version, "v"), Ext: ".js", Run: []string{binary}}, nil
}

func (f finder) buildPeer(ctx context.Context, peer goPeer) (Engine, error) {
	binary := f.binary(peer.name)
	if err := goBuild(ctx, ".", "./peers/"+peer.name, binary); err != nil {
		return Engine{}, err
	}
	version, err := moduleVersion(binary, peer.module)
	if err != nil {
		return Engine{}, err
	}
	return Engine{Name: peer.name, Version: version, GoHosted: true, Ext: peer.ext, Run: []string{binary}}, nil
}

func (f finder) binary(name string) string {
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	return filepath.Join(f.bin, name)
}

// goBuild builds one command of the module in dir as a release would be built.
func goBuild(ctx context.Context, dir, command, binary string) error {
	_, err := output(ctx, "go", "build", "-C", dir, "-trimpath", "-ldflags", "-s -w", "-o", binary, command)
	return err
}

// moduleVersion reads from a binary which version of a module it was built with.
func moduleVersion(binary, module string) (string, error) {
	info, err := buildinfo.ReadFile(binary)
	if err != nil {
		return "", err
	}
	for _, dep := range info.Deps {
		if dep.Path == module {
			return shortVersion(dep.Version), nil
		}
	}
	return "", fmt.Errorf("%s is not in %s", module, binary)
}

// shortVersion shows a pseudo-version, such as v0.0.0-20260908191801-89a6a09411d5,
// by its date.
func shortVersion(version string) string {
	if parts := strings.Split(version, "-"); len(parts) == 3 && len(parts[1]) == 14 {
		date := parts[1]
		return date[:4] + "-" + date[4:6] + "-" + date[6:8]
	}
	return strings.TrimPrefix(version, "v")
}

// output runs a command and returns what it printed. Its error is the first
// line the command complained with.
func output(ctx context.Context, name string, args ...string) (string, error) {
	out, err := exec.CommandContext(ctx, name, args...).Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) && len(exit.Stderr) > 0 {
		err = fmt.Errorf("%s: %s", filepath.Base(name), strings.TrimSpace(string(exit.Stderr)))
	}
	return strings.TrimSpace(string(out)), err
}

func fileSize(path string) int64 {
	info, err := os.Stat(path)
	if err != nil {
		return 0
	}
	return info.Size()
}
