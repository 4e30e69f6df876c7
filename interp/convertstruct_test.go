package interp_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyn-lang/asyn/interp"
)

type Address struct {
	City string `asyn:"city"`
}

type named struct{ Name string }

type sealed struct{ *named }

type person struct {
	named
	*Address
	Age    int
	Tags   []string
	Friend *person
	Secret string `asyn:"-"`
	note   string
}

func TestStructs(t *testing.T) {
	in := newInterp(t, "")
	ann := person{named: named{"Ann"}, Address: &Address{"Oslo"}, Age: 31, Tags: []string{"a"}, Secret: "s", note: "n"}
	require.NoError(t, in.Set("ann", ann))
	require.NoError(t, in.Set("bob", &person{named: named{"Bob"}, Friend: &ann}))
	require.NoError(t, in.Set("birthday", func(p *person) person { p.Age++; return *p }))

	v, err := in.Eval(t.Context(), "ann")
	require.NoError(t, err)
	assert.Equal(t, "namespace(Name='Ann', city='Oslo', Age=31, Tags=['a'], Friend=None)", v.String())
	v, err = in.Eval(t.Context(), "bob.Friend.Name, birthday(ann).Age, ann.Age, birthday(dict(Name='Eve', city='Rome')).city")
	require.NoError(t, err)
	assert.Equal(t, "('Ann', 32, 31, 'Rome')", v.String())

	require.NoError(t, in.Run(t.Context(), "p.py", "class P:\n    Name = 'Own'\n    Friend = dict(Age=7)\n    Tags = ('x', 'y')\np = P()"))
	v, _ = in.Get("p")
	var p person
	require.NoError(t, v.Convert(&p))
	assert.Equal(t, person{named: named{"Own"}, Tags: []string{"x", "y"}, Friend: &person{Age: 7}}, p)
}

func TestStructsRefused(t *testing.T) {
	in := newInterp(t, "")
	require.NoError(t, in.Set("take", func(person) {}))
	require.NoError(t, in.Set("seal", func(sealed) {}))
	for call, want := range map[string]string{
		"take(dict(Nmae='x'))":                   "TypeError: take() argument 1: cannot use dict as interp_test.person: it has items that are not fields",
		"take(dict(Age='x'))":                    "TypeError: take() argument 1: Age: cannot use str as int",
		"seal(dict(Name='x'))":                   "TypeError: seal() argument 1: asyn: cannot set the fields of interp_test.named, embedded by its pointer and not exported",
		"take(3)":                                "TypeError: take() argument 1: cannot use int as interp_test.person",
		"take((d := {}, d.update(Friend=d))[0])": "asyn: value is cyclic or nested too deeply",
	} {
		_, err := in.Eval(t.Context(), call)
		require.Error(t, err, call)
		assert.Contains(t, err.Error(), want, call)
	}
	assert.EqualError(t, in.Set("now", time.Now()), "asyn: cannot convert Go type time.Time, which has no exported fields")
	cyclic := &person{}
	cyclic.Friend = cyclic
	assert.ErrorContains(t, in.Set("cyclic", cyclic), "cyclic")
}

func TestConvert(t *testing.T) {
	in := newInterp(t, "rows = [{'a': [1, 2]}, {'b': []}]\nring = []\nring.append(ring)")
	v, _ := in.Get("rows")
	var rows []map[string][]int
	require.NoError(t, v.Convert(&rows))
	assert.Equal(t, []map[string][]int{{"a": {1, 2}}, {"b": {}}}, rows)
	assert.EqualError(t, v.Convert(rows), "asyn: cannot convert to []map[string][]int: it is no pointer")
	var n int
	assert.EqualError(t, v.Convert(&n), "cannot use list as int")
	assert.EqualError(t, interp.Value{}.Convert(&n), "cannot use NoneType as int")
	type rings []rings
	var ring rings
	v, _ = in.Get("ring")
	assert.ErrorContains(t, v.Convert(&ring), "cyclic")
}
