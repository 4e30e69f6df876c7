//go:build !linux

package main

// reserveHugePages is for Linux only.
func reserveHugePages(int) {}
