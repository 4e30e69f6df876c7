package main

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// What a few seconds find: the command is for more.
func TestNothingStays(t *testing.T) {
	err := soak(t.Output(), 1, 2*time.Second, 500*time.Millisecond, nil)
	assert.NoError(t, err)
}
