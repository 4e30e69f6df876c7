//go:build tls

package main

import _ "github.com/asyn-lang/asyn/stdlib/ssl"
