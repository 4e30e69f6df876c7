package runtime

// bareYield is what `await asyncio.sleep(0)` waits for: one yield of None,
// which lets a turn of the event loop pass. It has no state, so that one object
// serves all, and the VM can do its steps without calling it.
type bareYield struct {
	Header
	_ byte // gives the object an address of its own
}

var (
	bareYieldType = &Type{}
	theBareYield  = bareYield{Header: Header{bareYieldType}}
)

// BareYield is that object.
var BareYield = theBareYield.Value()

// IsBareYield reports whether v is BareYield.
func (v Value) IsBareYield() bool { return v.SameObject(&theBareYield.Header) }

var bareYieldSpec = TypeSpec{
	Name: "generator", Weakref: true, Final: true, Abstract: true,
	Slots: Slots{
		Await: func(_ *Thread, self Value) (Value, error) { return self, nil },
		// A first step brings no value, a later one None.
		Send: func(_ *Thread, _, v Value) (Value, SendResult, error) {
			if v.IsSet() {
				return None, Returned, nil
			}
			return None, Yielded, nil
		},
		Throw: func(_ *Thread, _ Value, err error) (Value, SendResult, error) {
			return Value{}, Returned, err
		},
	},
}

func init() {
	RegisterType(bareYieldType, &bareYieldSpec)
}
