// Command bench runs the same programs in asyn and in its peers, side by side,
// and reports how they compare.
//
//	cd bench && go run . [flags] [program…]
//
// A folder of programs/ holds one program, written once for each language that
// can express it. The runner starts each as a process of its own, the engines
// in turn (A B C, A B C, …) so that a noisy minute hurts them alike, and keeps
// the best of all rounds. CPU is the whole process's user and system time,
// start-up and collector threads included. What a program prints must be the
// same in every language: a different checksum is a failure, not a figure.
//
// It is a Go module of its own, so that who embeds asyn never downloads the
// engines it is compared with. Nothing here knows one program from another
// beyond its row in the table of program.go.
package main
