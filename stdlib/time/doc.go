// Package time is the module time. Every clock it reads and every sleep goes
// through the host's clock, real or virtual, and the local time zone is that of
// the times the clock tells.
package time
