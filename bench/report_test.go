package main

import (
	"encoding/xml"
	"errors"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sampleReport has asyn twice as fast as CPython and four times as fast as
// goja in fib, and three times as fast with one failing peer in loop.
func sampleReport() *Report {
	took := func(seconds ...float64) *Outcome {
		o := new(Outcome)
		for _, s := range seconds {
			o.add(Sample{"cpu": s}, "42", nil)
		}
		return o
	}
	failed := new(Outcome)
	failed.add(nil, "", errors.New("exit status 2"))
	return &Report{
		Machine: "2 cores, test/test",
		Rounds:  2,
		Engines: []Engine{
			{Name: "asyn"}, {Name: "cpython", Version: "3.13.0"},
			{Name: "gopher-lua", GoHosted: true}, {Name: "goja", GoHosted: true}, {Name: "node"},
		},
		AsynBytes: 9_000_000,
		Outcomes: map[string]map[string]*Outcome{
			"fib":  {"asyn": took(0.5, 0.25), "cpython": took(0.5, 0.6), "goja": took(1, 1.5), "gopher-lua": took(2)},
			"loop": {"asyn": took(0.1), "cpython": took(0.3), "goja": failed},
		},
	}
}

func TestRows(t *testing.T) {
	rows := sampleReport().Rows()
	require.Len(t, rows, 2)
	assert.Equal(t, map[string]float64{"asyn": 0.25, "cpython": 0.5, "goja": 1, "gopher-lua": 2}, rows[0].Figures)

	value, ok := rows[0].Ratio("asyn", "cpython")
	assert.True(t, ok)
	assert.Equal(t, 2.0, value)
	_, ok = rows[0].Ratio("asyn", "node")
	assert.False(t, ok, "node did not run")

	fastest, ok := rows[0].FastestGoHosted(sampleReport().Engines)
	assert.True(t, ok)
	assert.Equal(t, "goja", fastest)
	_, ok = rows[1].FastestGoHosted(sampleReport().Engines)
	assert.False(t, ok, "the only one that ran failed")
}

func TestRatioWhereHigherIsBetter(t *testing.T) {
	row := Row{Measure: speedup, Figures: map[string]float64{"asyn": 1.8, "cpython": 1.2}}
	value, ok := row.Ratio("asyn", "cpython")
	assert.True(t, ok)
	assert.InDelta(t, 1.5, value, 1e-9)
}

func TestOutcomeFailsWhenOutputChanges(t *testing.T) {
	o := new(Outcome)
	o.add(Sample{"cpu": 1}, "42", nil)
	o.add(Sample{"cpu": 1}, "43", nil)
	assert.Equal(t, `printed "42", then "43"`, o.Failure)
}

func TestVerify(t *testing.T) {
	engines := []Engine{{Name: "asyn"}, {Name: "goja"}, {Name: "cpython"}}
	printed := func(text string) *Outcome { return &Outcome{Samples: []Sample{{}}, Output: text} }

	outcomes := map[string]*Outcome{"asyn": printed("1"), "goja": printed("2"), "cpython": printed("2")}
	verify(engines, outcomes)
	assert.Equal(t, `printed "1" where cpython printed "2"`, outcomes["asyn"].Failure)
	assert.Empty(t, outcomes["goja"].Failure)

	outcomes = map[string]*Outcome{"asyn": printed("1"), "goja": printed("2")}
	verify(engines, outcomes)
	assert.NotEmpty(t, outcomes["asyn"].Failure, "a peer is right where there is no CPython")

	outcomes = map[string]*Outcome{"asyn": printed("1"), "cpython": {Failure: "exit status 1"}}
	verify(engines, outcomes)
	assert.Empty(t, outcomes["asyn"].Failure, "nothing is left to compare with")
}

func TestSplitMetrics(t *testing.T) {
	text, sample, err := splitMetrics("42 43\nmetric lateness 0.5\r\ndone\n")
	require.NoError(t, err)
	assert.Equal(t, "42 43\ndone", text)
	assert.Equal(t, Sample{"lateness": 0.5}, sample)

	_, _, err = splitMetrics("metric lateness late\n")
	assert.Error(t, err)
}

func TestStatistics(t *testing.T) {
	least, _ := best([]float64{3, 1, 2}, false)
	assert.Equal(t, 1.0, least)
	greatest, _ := best([]float64{3, 1, 2}, true)
	assert.Equal(t, 3.0, greatest)
	_, ok := best(nil, false)
	assert.False(t, ok)

	mean, _ := geomean([]float64{1, 4, 16})
	assert.InDelta(t, 4, mean, 1e-9)
	_, ok = geomean(nil)
	assert.False(t, ok)
}

func TestTables(t *testing.T) {
	var out strings.Builder
	writeTables(&out, sampleReport())
	assert.Equal(t, strings.Join([]string{
		"compute                   asyn       cpython   gopher-lua         goja  node  fastest Go-hosted",
		"--------------------  -  -----  ------------  -----------  -----------  ----  -----------------",
		"recursion, fib(30)    s  0.250  0.500   2.0x  2.00   8.0x  1.00   4.0x     -          goja 4.0x",
		"integer loop, modulo  s  0.100  0.300   3.0x            -       failed     -",
	}, "\n"), strings.TrimSpace(out.String()))
}

func TestSummary(t *testing.T) {
	var out strings.Builder
	writeSummary(&out, sampleReport())
	assert.Regexp(t, `geometric mean against CPython +≥ 2x +2\.45x +met +2 of 12 programs`, out.String())
	assert.Regexp(t, `worst program against CPython +≥ 0\.8x +2\.00x +met +fib, cpython`, out.String())
	assert.Regexp(t, `fastest Go-hosted engine +≥ 2x +4\.00x +met +fib, goja`, out.String())
	assert.Regexp(t, `1,000,000 sleepers, wall +≤ 5 s +- +not measured`, out.String())
	assert.Regexp(t, `binary, stripped +≤ 12 MB +9\.00 MB +met`, out.String())

	slow := sampleReport()
	slow.Outcomes["fib"]["asyn"] = &Outcome{Samples: []Sample{{"cpu": 5}}}
	out.Reset()
	writeSummary(&out, slow)
	assert.Regexp(t, `worst program against CPython +≥ 0\.8x +0\.100x +NOT MET +fib`, out.String())
}

func TestPictureIsWellFormed(t *testing.T) {
	report := sampleReport()
	report.Machine = `<2 & "cores">`
	var out strings.Builder
	require.NoError(t, writeSVG(&out, report))

	var texts []string
	decoder := xml.NewDecoder(strings.NewReader(out.String()))
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
		if data, ok := token.(xml.CharData); ok {
			texts = append(texts, string(data))
		}
	}
	all := strings.Join(texts, "\n")
	assert.Contains(t, all, report.Machine)
	assert.Contains(t, all, "recursion, fib(30)")
	assert.Contains(t, all, "3.0x")

	report.Outcomes = nil
	assert.Error(t, writeSVG(&out, report), "there is nothing to draw")
}

func TestAxis(t *testing.T) {
	report := sampleReport()
	a := axisFor(report.Rows(), report.Engines)
	assert.Equal(t, 0.2, a.low, "gopher-lua is at 0.25")
	assert.Equal(t, 5.0, a.high, "asyn is at 3")
	assert.Equal(t, float64(plotLeft), a.x(a.low))
	assert.Equal(t, float64(plotRight), a.x(a.high))
	assert.Equal(t, []float64{0.2, 0.5, 1, 2, 5}, ticks(a.low, a.high))
}

func TestReportSurvivesItsFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "report.json")
	report := sampleReport()
	require.NoError(t, report.save(file))
	again, err := load(file)
	require.NoError(t, err)
	assert.Equal(t, report, again)
}
