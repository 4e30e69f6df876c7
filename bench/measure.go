package main

import (
	"bytes"
	"context"
	"fmt"
	"os/exec"
	"strconv"
	"strings"
	"time"
)

// Sample holds the figures of one run by Measure.Key: seconds, bytes, and what
// the program reported.
type Sample map[string]float64

// run starts a command, waits for it and takes its figures. The output
// returned is what it printed without the lines that report a metric.
func run(ctx context.Context, limit time.Duration, argv []string) (Sample, string, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	cmd := exec.CommandContext(ctx, argv[0], argv[1:]...)
	cmd.WaitDelay = time.Second // a killed pool may leave workers holding the pipe
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr

	begin := time.Now()
	err := cmd.Run()
	elapsed := time.Since(begin)
	switch {
	case ctx.Err() == context.DeadlineExceeded:
		return nil, "", fmt.Errorf("stopped after %v", limit)
	case ctx.Err() != nil:
		return nil, "", ctx.Err()
	case err != nil:
		return nil, "", fmt.Errorf("%w: %s", err, complaint(stderr.String()))
	}

	text, sample, err := splitMetrics(stdout.String())
	if err != nil {
		return nil, "", err
	}
	state := cmd.ProcessState
	sample["cpu"] = (state.UserTime() + state.SystemTime()).Seconds()
	sample["wall"] = elapsed.Seconds()
	sample["rss"] = peakRSS(state)
	return sample, text, nil
}

// splitMetrics takes the lines "metric NAME VALUE" out of a program's output.
func splitMetrics(output string) (string, Sample, error) {
	sample := Sample{}
	var text []string
	for line := range strings.Lines(output) {
		line = strings.TrimRight(line, "\r\n")
		fields := strings.Fields(line)
		if len(fields) != 3 || fields[0] != "metric" {
			text = append(text, line)
			continue
		}
		value, err := strconv.ParseFloat(fields[2], 64)
		if err != nil {
			return "", nil, fmt.Errorf("metric %s: %w", fields[1], err)
		}
		sample[fields[1]] = value
	}
	return strings.Join(text, "\n"), sample, nil
}

// complaint is the last line of what a failed program wrote to stderr, where a
// traceback names the exception.
func complaint(stderr string) string {
	lines := strings.Split(strings.TrimSpace(stderr), "\n")
	return lines[len(lines)-1]
}
