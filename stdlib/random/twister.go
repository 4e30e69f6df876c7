package random

// twister is the Mersenne Twister MT19937 of Matsumoto and Nishimura: 624 words
// of state, tempered one by one, and mixed when all have been handed out.
type twister struct {
	state [twisterSize]uint32
	next  int // index of the next word; twisterSize when the state is used up
}

const (
	twisterSize  = 624
	twisterShift = 397
)

// seedWord initialises the state from one word.
func (t *twister) seedWord(s uint32) {
	t.state[0] = s
	for i := uint32(1); i < twisterSize; i++ {
		prev := t.state[i-1]
		t.state[i] = 1812433253*(prev^prev>>30) + i
	}
	t.next = twisterSize
}

// seedWords initialises the state from a key of any length.
func (t *twister) seedWords(key []uint32) {
	t.seedWord(19650218)
	i, j := 1, 0
	step := func(multiplier uint32) {
		prev := t.state[i-1]
		t.state[i] ^= (prev ^ prev>>30) * multiplier
	}
	advance := func() {
		if i++; i == twisterSize {
			t.state[0] = t.state[twisterSize-1]
			i = 1
		}
	}
	for range max(twisterSize, len(key)) {
		step(1664525)
		t.state[i] += key[j] + uint32(j)
		advance()
		if j++; j == len(key) {
			j = 0
		}
	}
	for range twisterSize - 1 {
		step(1566083941)
		t.state[i] -= uint32(i)
		advance()
	}
	t.state[0] = 1 << 31
}

// mix renews the state.
func (t *twister) mix() {
	const upper, lower, matrix = 1 << 31, 1<<31 - 1, 0x9908b0df
	for i := range twisterSize {
		y := t.state[i]&upper | t.state[(i+1)%twisterSize]&lower
		z := t.state[(i+twisterShift)%twisterSize] ^ y>>1
		if y&1 != 0 {
			z ^= matrix
		}
		t.state[i] = z
	}
	t.next = 0
}

// word returns 32 random bits.
func (t *twister) word() uint32 {
	if t.next >= twisterSize {
		t.mix()
	}
	y := t.state[t.next]
	t.next++
	y ^= y >> 11
	y ^= y << 7 & 0x9d2c5680
	y ^= y << 15 & 0xefc60000
	return y ^ y>>18
}

// float returns a number in [0, 1) with 53 random bits.
func (t *twister) float() float64 {
	a, b := t.word()>>5, t.word()>>6
	return (float64(a)*(1<<26) + float64(b)) / (1 << 53)
}
