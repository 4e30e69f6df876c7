package main

import (
	"fmt"
	"html"
	"io"
	"math"
	"strings"
)

// The picture is a dot plot on a logarithmic axis: one line a measure, CPython
// at 1x, a bar for asyn and a dot for each peer, further right is better.
const (
	pictureWidth = 920
	plotLeft     = 310
	plotRight    = 840
	topMargin    = 104
	rowHeight    = 24
	groupHeight  = 40
)

// The picture brings its own background, so that it can be read wherever it is
// shown; the colours of the engines stand out on both.
const pictureStyle = `
text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1f2328 }
.title { font-size: 18px; font-weight: 600 }
.group { font-weight: 600 }
.muted { fill: #636c76 }
.gain { font-weight: 600 }
.page { fill: #ffffff; stroke: #d1d9e0 }
.grid { stroke: #d1d9e0; stroke-width: 1 }
.one { stroke: #636c76; stroke-width: 2 }
.dot { stroke: #ffffff; stroke-width: 1.5 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .muted { fill: #9198a1 }
  .page { fill: #0d1117; stroke: #3d444d }
  .grid { stroke: #262c36 }
  .one { stroke: #9198a1 }
  .dot { stroke: #0d1117 }
}
`

var engineColours = map[string]string{
	subject:      "#e8590c",
	"starlark":   "#3b8eea",
	"gopher-lua": "#8b6cf0",
	"goja":       "#d6409f",
	"tengo":      "#12a594",
	"node":       "#7f9a1c",
}

// axis maps ratios to the picture's x coordinates.
type axis struct{ low, high float64 }

// axisFor spans every ratio of the rows, widened to the next of 1, 2 or 5
// times a power of ten.
func axisFor(rows []Row, engines []Engine) axis {
	low, high := 0.5, 2.0
	for _, row := range rows {
		for _, e := range engines {
			if ratio, ok := row.Ratio(e.Name, baseline); ok {
				low, high = min(low, ratio), max(high, ratio)
			}
		}
	}
	a := axis{low, high}
	for _, tick := range ticks(low/10, high*10) {
		if tick <= low {
			a.low = tick
		}
		if tick >= high {
			a.high = tick
			break
		}
	}
	return a
}

func (a axis) x(ratio float64) float64 {
	part := math.Log(ratio/a.low) / math.Log(a.high/a.low)
	return plotLeft + part*(plotRight-plotLeft)
}

// ticks lists the numbers 1, 2 and 5 times a power of ten from low to high.
func ticks(low, high float64) []float64 {
	var found []float64
	for exponent := math.Floor(math.Log10(low)); exponent <= math.Log10(high); exponent++ {
		for _, digit := range []float64{1, 2, 5} {
			if tick := digit * math.Pow(10, exponent); tick >= low*(1-1e-9) && tick <= high*(1+1e-9) {
				found = append(found, tick)
			}
		}
	}
	return found
}

// picture collects SVG elements.
type picture struct{ body strings.Builder }

func (p *picture) add(format string, args ...any) { fmt.Fprintf(&p.body, format+"\n", args...) }

func (p *picture) text(x, y float64, class, anchor, text string) {
	p.add(`<text x="%.1f" y="%.1f" class="%s" text-anchor="%s">%s</text>`, x, y, class, anchor, html.EscapeString(text))
}

// writeSVG draws the report. It needs CPython's figures, which are its unit.
func writeSVG(w io.Writer, r *Report) error {
	var rows []Row
	for _, row := range r.Rows() {
		if _, ok := row.Figures[baseline]; ok {
			rows = append(rows, row)
		}
	}
	if len(rows) == 0 {
		return fmt.Errorf("the picture needs programs that CPython ran")
	}
	p := new(picture)
	a := axisFor(rows, r.Engines)
	y := float64(topMargin)
	for _, group := range Groups {
		y = p.group(r, a, group, rows, y)
	}
	height := y + 60
	grid := new(picture)
	grid.axis(a, topMargin-8, y+4)
	heading := new(picture)
	heading.heading(r)
	footer := new(picture)
	footer.text(24, height-20, "muted", "start", caption(r))

	_, err := fmt.Fprintf(w, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %.0f" width="%d" height="%.0f" role="img" aria-label="Benchmarks against CPython">
<style>%s</style>
<rect class="page" x="0.5" y="0.5" width="%d" height="%.0f" rx="8"/>
%s%s%s%s</svg>
`, pictureWidth, height, pictureWidth, height, pictureStyle, pictureWidth-1, height-1,
		heading.body.String(), grid.body.String(), p.body.String(), footer.body.String())
	return err
}

func (p *picture) heading(r *Report) {
	p.text(24, 36, "title", "start", "How many times better than CPython")
	x := 24.0
	for _, e := range r.Engines {
		colour, known := engineColours[e.Name]
		if !known {
			continue
		}
		if e.Name == subject {
			p.add(`<rect x="%.1f" y="55" width="16" height="10" rx="3" fill="%s"/>`, x, colour)
		} else {
			p.add(`<circle cx="%.1f" cy="60" r="5" fill="%s"/>`, x+8, colour)
		}
		p.text(x+22, 64.5, "", "start", e.Name)
		x += 46 + 7.2*float64(len(e.Name))
	}
}

// axis draws the grid from top to bottom with its scale at both ends.
func (p *picture) axis(a axis, top, bottom float64) {
	for _, tick := range ticks(a.low, a.high) {
		class := "grid"
		if tick == 1 {
			class = "one"
		}
		x := a.x(tick)
		p.add(`<line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" class="%s"/>`, x, top, x, bottom, class)
		p.text(x, top-6, "muted", "middle", trimFloat(tick)+"x")
		p.text(x, bottom+16, "muted", "middle", trimFloat(tick)+"x")
	}
}

// group draws the lines of one group from y on and returns where it ended.
func (p *picture) group(r *Report, a axis, group Group, rows []Row, y float64) float64 {
	titled := false
	for _, row := range rows {
		if row.Program.Group != group {
			continue
		}
		if !titled {
			p.text(24, y+groupHeight-16, "group", "start", string(group))
			y += groupHeight
			titled = true
		}
		p.row(r, a, row, y)
		y += rowHeight
	}
	return y
}

func (p *picture) row(r *Report, a axis, row Row, y float64) {
	middle := y + rowHeight/2 - 6
	p.text(plotLeft-16, middle+4.5, "", "end", row.Label())
	if ratio, ok := row.Ratio(subject, baseline); ok {
		left, right := a.x(min(ratio, 1)), a.x(max(ratio, 1))
		p.add(`<rect x="%.1f" y="%.1f" width="%.1f" height="12" rx="3" fill="%s"/>`,
			left, middle-6, max(right-left, 2), engineColours[subject])
		p.text(pictureWidth-24, middle+4.5, "gain", "end", formatRatio(ratio))
	}
	for _, e := range r.Engines {
		ratio, ok := row.Ratio(e.Name, baseline)
		colour, known := engineColours[e.Name]
		if !ok || !known || e.Name == subject {
			continue
		}
		p.add(`<circle cx="%.1f" cy="%.1f" r="5" class="dot" fill="%s"><title>%s %s</title></circle>`,
			a.x(ratio), middle, colour, html.EscapeString(e.Name), formatRatio(ratio))
	}
}

func caption(r *Report) string {
	text := fmt.Sprintf("Logarithmic; CPU time unless named; best of %d, the engines in turn. %s; %s.", r.Rounds, r.Machine, r.Date)
	for _, e := range r.Engines {
		if e.Name == baseline {
			text = "CPython " + e.Version + " is 1x. " + text
		}
	}
	return text
}
