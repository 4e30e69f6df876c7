package main

import (
	"context"
	"errors"
	"os"
	"time"
)

// suite runs programs in engines.
type suite struct {
	engines  []Engine
	rounds   int
	quick    bool
	limit    time.Duration // for one run
	source   string        // the Python file for programs that only parse
	progress *progress
}

// run measures the programs one after another and returns the outcomes by
// program and engine. It stops early when ctx is done, with what it has.
func (s *suite) run(ctx context.Context, programs []Program) (map[string]map[string]*Outcome, error) {
	results := map[string]map[string]*Outcome{}
	for i, p := range programs {
		if p.Parse {
			source, err := generateSource(p.size(s.quick))
			if err != nil {
				return results, err
			}
			if err := os.WriteFile(s.source, source, 0o644); err != nil {
				return results, err
			}
		}
		s.progress.begin(i+1, len(programs), p)
		outcomes := s.measure(ctx, p)
		if ctx.Err() != nil {
			return results, errors.New("interrupted; the report holds the programs finished before")
		}
		verify(s.engines, outcomes)
		results[p.Name] = outcomes
		s.progress.end(s.engines, outcomes)
	}
	return results, nil
}

// measure runs one program: in every round each engine once, in turn.
func (s *suite) measure(ctx context.Context, p Program) map[string]*Outcome {
	outcomes := map[string]*Outcome{}
	for round := range s.rounds {
		for _, e := range s.engines {
			command := p.Command(e, s.source, s.quick)
			if command == nil || ctx.Err() != nil {
				continue
			}
			o := outcomes[e.Name]
			if o == nil {
				o = new(Outcome)
				outcomes[e.Name] = o
			}
			if o.Failure != "" {
				continue
			}
			s.progress.step(round+1, s.rounds, e.Name)
			o.add(run(ctx, s.limit, command))
		}
	}
	return outcomes
}
