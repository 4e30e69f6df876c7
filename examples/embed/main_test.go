package main

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEmbed(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, run(&out))
	assert.Equal(t, `total: 19.15 EUR
printing a receipt of 2 lines
receipt: [3 x tea 1 x cup]
refused: KeyError is a LookupError: true
Traceback (most recent call last):
  File "pricing.py", line 8, in price
    prices = await asyncio.gather(*(stock_price(line['item']) for line in order))
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
KeyError: 'gold'
endless: asyn: step limit exceeded
greedy: asyn: memory limit exceeded
asleep: context deadline exceeded
`, out.String())
}
