package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCheckVersion(t *testing.T) {
	for _, answer := range []string{"/bin/python3\n3.13\n", "/bin/python3\n3.20\n", "/bin/python3\n4.0\n"} {
		exe, err := checkVersion(answer)
		assert.NoError(t, err, answer)
		assert.Equal(t, "/bin/python3", exe)
	}
	for _, answer := range []string{"/bin/python3\n3.12\n", "/bin/python\n2.7\n", "", "/bin/python3\nthree\n"} {
		_, err := checkVersion(answer)
		assert.Error(t, err, answer)
	}
}
