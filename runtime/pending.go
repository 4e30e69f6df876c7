package runtime

// Placeholders that keep the package compiling while its files are written.
