// Command embed is a Go program whose behaviour its users script: a shop that
// asks a script of theirs what an order costs. It shows what an embedder needs:
// Go functions that the script calls and awaits, calling the script's functions
// from Go, limits, a timeout, and what a failing script looks like.
//
//	go run ./examples/embed
package main

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/asyn-lang/asyn/interp"
)

//go:embed pricing.py
var pricing string

func main() {
	if err := run(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(out io.Writer) error {
	ctx := context.Background()
	in, err := newShop(out)
	if err != nil {
		return err
	}
	defer in.Close()
	if err := in.Run(ctx, "pricing.py", pricing); err != nil {
		return err
	}

	// A script's function, called with Go values. It is an async function, so
	// Call awaits it, in the script's event loop.
	order := []map[string]any{{"item": "tea", "n": 3}, {"item": "cup", "n": 1}}
	total, err := in.Call(ctx, "price", order)
	if err != nil {
		return err
	}
	fmt.Fprintln(out, "total:", total)

	// What it returns, as Go values.
	receipt, err := in.Call(ctx, "receipt", order)
	if err != nil {
		return err
	}
	lines, err := receipt.Go()
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "receipt: %v\n", lines)

	// An exception is an error that knows its type and its traceback.
	_, err = in.Call(ctx, "price", []map[string]any{{"item": "gold", "n": 1}})
	var raised *interp.Error
	if !errors.As(err, &raised) {
		return fmt.Errorf("gold has no price, but %w", err)
	}
	fmt.Fprintln(out, "refused:", raised.Type(), "is a LookupError:", raised.Matches("LookupError"))
	fmt.Fprint(out, raised.Traceback())

	fmt.Fprintln(out, "endless:", runScript(ctx, "while True: pass"))
	fmt.Fprintln(out, "greedy:", runScript(ctx, "x = [0]\nwhile True: x = x + x"))

	// A context stops a script wherever it is.
	short, cancel := context.WithTimeout(ctx, 50*time.Millisecond)
	defer cancel()
	fmt.Fprintln(out, "asleep:", runScript(short, "import time; time.sleep(60)"))
	return nil
}

// newShop makes an interpreter whose scripts know the shop's functions. They
// have nothing else: no files, no network, and bounded resources.
func newShop(out io.Writer) (*interp.Interpreter, error) {
	in, err := interp.New(
		interp.WithStdout(out),
		interp.WithLimits(interp.Limits{Steps: 1_000_000, Memory: 16 << 20, Tasks: 100, Output: 1 << 20}),
	)
	if err != nil {
		return nil, err
	}
	return in, errors.Join(
		in.Set("currency", "EUR"),
		in.Set("discount", discount),
		in.Set("stock_price", interp.Async(stockPrice)),
	)
}

// runScript runs code that does not end by itself, in an interpreter of its own:
// one that reached a limit is closed.
func runScript(ctx context.Context, code string) error {
	in, err := newShop(io.Discard)
	if err != nil {
		return err
	}
	defer in.Close()
	return in.Run(ctx, "bad.py", code)
}

// discount is called by the script like a builtin function.
func discount(n int) float64 {
	if n >= 3 {
		return 0.1
	}
	return 0
}

// stockPrice is awaited by the script. It runs on a goroutine of its own, so that
// many calls wait at the same time.
func stockPrice(ctx context.Context, item string) (float64, error) {
	select {
	case <-time.After(10 * time.Millisecond): // as if it asked a server
	case <-ctx.Done():
		return 0, ctx.Err()
	}
	price, ok := map[string]float64{"tea": 4.5, "cup": 7}[item]
	if !ok {
		return 0, interp.Raise("KeyError", item)
	}
	return price, nil
}
