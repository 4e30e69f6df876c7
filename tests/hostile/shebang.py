#!/usr/bin/env asyn
# A first line for the system.
print('ran')
