/*! Included by the runtime's sources, used by none that go into a library. See standins/README.md. */
#pragma once
