package runtime

import (
	"math/big"
	"testing"
)

// BenchmarkBigOperators runs operators on ints of three words.
func BenchmarkBigOperators(b *testing.B) {
	th := NewInterpreter(nil).NewThread()
	x := IntFromBig(new(big.Int).Lsh(big.NewInt(3), 150))
	y := IntFromBig(new(big.Int).Lsh(big.NewInt(5), 70))
	for _, op := range []BinaryOp{OpAdd, OpMul, OpFloorDiv, OpMod, OpAnd} {
		b.Run(op.String(), func(b *testing.B) {
			for b.Loop() {
				if _, err := Binary(th, op, x, y); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("+small", func(b *testing.B) {
		for b.Loop() {
			if _, err := Binary(th, OpAdd, x, Int(7)); err != nil {
				b.Fatal(err)
			}
		}
	})
}
