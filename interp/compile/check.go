package compile

// checker is the check pass.
type checker struct{}
