package interp_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/asyn-lang/asyn/interp"
)

func Example() {
	in, err := interp.New(interp.WithStdout(os.Stdout))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer in.Close()
	if err := in.Run(context.Background(), "hello.asy", "print('hello from a script')"); err != nil {
		fmt.Println(err)
	}
	// Output: hello from a script
}

// How do I stop a script after a while?
func ExampleInterpreter_Run_timeout() {
	in, _ := interp.New()
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	err := in.Run(ctx, "endless.asy", "while True: pass")
	fmt.Println(errors.Is(err, context.DeadlineExceeded))
	fmt.Println(in.Run(context.Background(), "more.asy", "pass"))
	// Output:
	// true
	// asyn: interpreter is closed
}

// How do I bound what a script uses?
func ExampleWithLimits() {
	in, _ := interp.New(interp.WithLimits(interp.Limits{Steps: 10_000}))
	fmt.Println(in.Run(context.Background(), "endless.asy", "while True: pass"))
	// Output: asyn: step limit exceeded
}

// How does a script call my Go functions?
func ExampleInterpreter_Set() {
	in, _ := interp.New(interp.WithStdout(os.Stdout))
	_ = in.Set("price", func(item string) (float64, error) {
		if item != "tea" {
			return 0, interp.Raise("KeyError", item)
		}
		return 2.5, nil
	})
	err := in.Run(context.Background(), "shop.asy", `
print(price("tea") * 2)
try:
    price("gold")
except KeyError as e:
    print("no", e)
`)
	fmt.Println(err)
	// Output:
	// 5.0
	// no 'gold'
	// <nil>
}

// How do I exchange structs with a script?
func ExampleValue_Convert() {
	type order struct {
		Item  string `asyn:"item"`
		Price int    `asyn:"price"`
	}
	in, _ := interp.New()
	defer in.Close()
	_ = in.Set("order", order{"tea", 7})
	v, err := in.Eval(context.Background(), "[dict(item=order.item, price=order.price * 2), order]")
	if err != nil {
		fmt.Println(err)
		return
	}
	var orders []order
	fmt.Println(v.Convert(&orders), orders)
	// Output: <nil> [{tea 14} {tea 7}]
}

// How do I recognise my own error when it comes back through a script?
func ExampleError_Unwrap() {
	in, _ := interp.New()
	_ = in.Set("read", func(name string) error { return fmt.Errorf("%s: %w", name, os.ErrNotExist) })
	err := in.Run(context.Background(), "config.asy", "read('settings')")
	fmt.Println(err)
	fmt.Println(errors.Is(err, os.ErrNotExist))
	// Output:
	// RuntimeError: settings: file does not exist
	// true
}

// How does a script await my Go functions?
func ExampleAsync() {
	in, _ := interp.New(interp.WithStdout(os.Stdout))
	_ = in.Set("fetch", interp.Async(func(ctx context.Context, n int) (int, error) {
		select {
		case <-time.After(time.Duration(3-n) * 20 * time.Millisecond):
			return n * n, nil
		case <-ctx.Done():
			return 0, ctx.Err()
		}
	}))
	err := in.Run(context.Background(), "main.asy", `
import asyncio

async def main():
    print(await asyncio.gather(fetch(1), fetch(2)))

asyncio.run(main())
`)
	fmt.Println(err)
	// Output:
	// [1, 4]
	// <nil>
}

// How do I call a script's function, async or not?
func ExampleInterpreter_Call() {
	in, _ := interp.New()
	ctx := context.Background()
	_ = in.Run(ctx, "lib.asy", `
import asyncio

def total(items):
    return {"sum": sum(items), "n": len(items)}

async def later(x):
    await asyncio.sleep(0.01)
    return x + 1
`)
	v, err := in.Call(ctx, "total", []int{1, 2, 3})
	got, _ := v.Go()
	fmt.Println(got, err)
	v, err = in.Call(ctx, "later", 41)
	fmt.Println(v, err)
	// Output:
	// map[n:3 sum:6] <nil>
	// 42 <nil>
}

// How do I call into a script that is running, from another goroutine?
func ExampleInterpreter_Call_whileRunning() {
	in, _ := interp.New(interp.WithStdout(os.Stdout))
	ctx := context.Background()
	ready := make(chan struct{})
	_ = in.Set("ready", func() { close(ready) })
	done := make(chan error)
	go func() {
		done <- in.Run(ctx, "server.asy", `
import asyncio

async def main():
    global stop
    stop = asyncio.Event()
    ready()
    await stop.wait()
    print("stopped by", who)

def shut_down(name):
    global who
    who = name
    stop.set()

asyncio.run(main())
`)
	}()
	<-ready
	_, err := in.Call(ctx, "shut_down", "Go")
	fmt.Println(err)
	fmt.Println(<-done)
	// Unordered output:
	// stopped by Go
	// <nil>
	// <nil>
}
